/**
 * The set of indicators that a new office begins with: general ones in our own words, so that it is
 * seen how one is written. `schema` is the path of the schema from the file, where it has one.
 */
export function starterCatalog(schemaLine: string): string {
  return `${schemaLine}# Bộ chỉ tiêu dùng chung cho mọi kỳ. Đây là bộ khởi đầu: bỏ chỉ tiêu không dùng, thêm chỉ tiêu được giao.
#
# Thêm một chỉ tiêu: chép một đoạn dưới đây, đặt mã mới (không dấu, nối bằng gạch dưới; không dùng lại
# mã cũ cho việc khác) rồi sửa:
#   name         tên in trong bảng
#   group        mã một nhóm ở mục groups
#   measure      percent tỷ lệ %; count số lượng; money số tiền; rank thứ hạng; yes_no có/không; date ngày
#   direction    higher càng cao càng tốt; lower càng thấp càng tốt
#   numerator, denominator   tử số, mẫu số của tỷ lệ (không có thì bỏ)
#   count_unit   đơn vị tính, short là dạng in sau số
#   owner        cơ quan cung cấp số liệu
# Sau đó ghi kết quả và chỉ tiêu được giao trong tệp số liệu của kỳ, dưới cùng mã đó.
groups:
  chinh_quyen_so: { name: Chính quyền số }
  kinh_te_so: { name: Kinh tế số }
  xa_hoi_so: { name: Xã hội số }

indicators:
  # Chính quyền số
  ho_so_truc_tuyen:
    name: Tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến
    group: chinh_quyen_so
    measure: percent
    direction: higher
    numerator: { name: hồ sơ nộp trực tuyến }
    denominator: { name: hồ sơ đã tiếp nhận }
    count_unit: { name: hồ sơ }
  ho_so_qua_han:
    name: Tỷ lệ hồ sơ thủ tục hành chính giải quyết quá hạn
    group: chinh_quyen_so
    measure: percent
    direction: lower
    numerator: { name: hồ sơ giải quyết quá hạn }
    denominator: { name: hồ sơ đã giải quyết }
    count_unit: { name: hồ sơ }
  van_ban_ky_so:
    name: Tỷ lệ văn bản điện tử được ký số
    group: chinh_quyen_so
    measure: percent
    direction: higher
    numerator: { name: văn bản được ký số }
    denominator: { name: văn bản điện tử đã phát hành }
    count_unit: { name: văn bản }

  # Kinh tế số
  co_so_thanh_toan_so:
    name: Tỷ lệ cơ sở kinh doanh nhận thanh toán không dùng tiền mặt
    group: kinh_te_so
    measure: percent
    direction: higher
    numerator: { name: cơ sở nhận thanh toán không dùng tiền mặt }
    denominator: { name: cơ sở kinh doanh }
    count_unit: { name: cơ sở }
  san_pham_tren_san:
    name: Số sản phẩm của địa phương có trên sàn thương mại điện tử
    group: kinh_te_so
    measure: count
    direction: higher
    count_unit: { name: sản phẩm }

  # Xã hội số
  tai_khoan_dinh_danh:
    name: Tỷ lệ người từ đủ 14 tuổi có tài khoản định danh điện tử đã kích hoạt
    group: xa_hoi_so
    measure: percent
    direction: higher
    numerator: { name: người có tài khoản đã kích hoạt }
    denominator: { name: người từ đủ 14 tuổi }
    count_unit: { name: người }
  ho_dung_internet:
    name: Tỷ lệ hộ gia đình dùng Internet cáp quang
    group: xa_hoi_so
    measure: percent
    direction: higher
    numerator: { name: hộ dùng Internet cáp quang }
    denominator: { name: hộ gia đình }
    count_unit: { name: hộ }
  to_cong_nghe_so:
    name: Số tổ công nghệ số cộng đồng đang hoạt động
    group: xa_hoi_so
    measure: count
    direction: higher
    count_unit: { name: tổ }
`
}
