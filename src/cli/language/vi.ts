import type { OfficeFault, UnknownName } from '../../pipeline.ts'
import { firstNames } from './first-names.ts'
import { fetchCall, trustCall } from './git-calls.ts'
import type { Words } from './words.ts'

/** The command line in Vietnamese. */
export const vietnamese: Words = {
  help: {
    about:
      'Lập báo cáo chuyển đổi số: mỗi số liệu ghi một lần, kết luận đạt hay không đạt được tính, ' +
      'báo cáo xuất ra tệp Word kèm phụ lục Excel.',
    titles: {
      'Usage:': 'Cách dùng:',
      'Arguments:': 'Tham số:',
      'Options:': 'Tùy chọn:',
      'Global Options:': 'Tùy chọn chung:',
      'Commands:': 'Các lệnh:',
      'Examples:': 'Ví dụ:',
      'Exit codes:': 'Mã kết thúc:',
    },
    usage: { options: '[tùy chọn]', command: '<lệnh>' },
    placeholders: {
      folder: 'thư-mục',
      unit: 'đơn-vị',
      report: 'báo-cáo',
      day: 'năm-tháng-ngày',
      name: 'tên',
      level: 'province|district|commune',
      kind: 'loại',
      parent: 'loại và tên',
      period: 'kỳ',
      template: 'mẫu',
      ci: 'github|gitlab|none',
      count: 'số',
      'format-and-file': 'dạng=tệp',
      fingerprint: 'dấu-vân',
      text: 'chữ',
    },
    choice: 'dạng',
    helpCommand: 'xem hướng dẫn của một lệnh',
    exitCodes:
      '0 tốt; 1 số liệu có lỗi hoặc báo cáo bị từ chối; 2 gọi lệnh sai; 3 lỗi của công cụ; ' +
      '4 máy không làm được (tệp đang mở, hết chỗ, thiếu quyền, thiếu LibreOffice); 130 bị ngắt giữa chừng',
    fallback: (value) => `mặc định: ${value}`,
  },
  commands: {
    build: {
      about: 'Kiểm tra số liệu, tính kết luận và xuất báo cáo của một kỳ.',
      examples: [
        { call: 'cds-report build 2023', does: 'xuất bản dự thảo các báo cáo 2023' },
        { call: 'cds-report build 2023 --final', does: 'xuất bản chính thức, để trình ký' },
        { call: 'cds-report build 2023 --watch', does: 'xuất lại mỗi khi lưu tệp' },
        { call: 'cds-report build 2023 --pdf', does: 'thêm bản PDF (cần LibreOffice)' },
        { call: 'cds-report build --all --format xlsx', does: 'chỉ xuất phụ lục, mọi kỳ' },
        {
          call: 'cds-report build 2023 --format html',
          does: 'bản xem bằng trình duyệt, có tóm tắt',
        },
      ],
    },
    check: {
      about:
        'Tìm mọi chỗ sai trong số liệu và lời văn; không ghi tệp nào, trừ khi có --output ' +
        'hoặc --accept.',
      examples: [
        { call: 'cds-report check', does: 'kiểm tra tất cả' },
        { call: 'cds-report check 2023 --unit muong-la', does: 'chỉ một đơn vị, một kỳ' },
        { call: 'cds-report check --watch', does: 'kiểm tra lại mỗi khi lưu tệp' },
        { call: 'cds-report check --format json', does: 'kết quả cho phần mềm khác đọc' },
        {
          call: 'cds-report check --output sarif=check.sarif,junit=check.xml',
          does: 'thêm hai tệp cho máy chủ kiểm tra (CI)',
        },
        {
          call: 'cds-report check --accept 1a2b3c4d5e6f --reason "Theo bản in" --by "Ông A"',
          does: 'chấp nhận một cảnh báo, ghi vào tệp số liệu',
        },
      ],
    },
    completion: {
      about: 'In đoạn lệnh để phím Tab điền nốt lệnh, kỳ, đơn vị, báo cáo và mã chỉ tiêu.',
      examples: [
        {
          call: 'cds-report completion bash >> ~/.bashrc',
          does: 'để phím Tab điền nốt, trong bash',
        },
        { call: 'cds-report completion zsh >> ~/.zshrc', does: 'để phím Tab điền nốt, trong zsh' },
        {
          call: 'cds-report completion powershell | Add-Content $PROFILE',
          does: 'PowerShell; trước đó, nếu chưa có tệp ấy: New-Item -Force $PROFILE',
        },
      ],
    },
    diff: {
      about: 'So sánh hai kỳ, hai báo cáo hoặc hai tệp: gì thay đổi, bao nhiêu, vì sao.',
      examples: [
        { call: 'cds-report diff 2022 2023', does: 'mọi đơn vị có cả hai kỳ' },
        {
          call: 'cds-report diff 2023 2023.nhiem-vu-trong-tam --unit muong-la',
          does: 'hai báo cáo của một đơn vị',
        },
        {
          call: 'cds-report diff HEAD~1:data data',
          does: 'mọi báo cáo so với bản trước trong git',
        },
        {
          call: 'cds-report diff 2022 2023 --output docx=so-sanh.docx',
          does: 'bảng so sánh bằng Word',
        },
        {
          call: 'git config diff.cds-report.command "npx cds-report git-diff"',
          does:
            'để git diff nói theo chỉ tiêu; trong tệp .gitattributes ghi: ' +
            'data/*/2*.yaml diff=cds-report',
        },
      ],
    },
    evaluate: {
      about: 'Xem bảng kết quả, chỉ tiêu và tình trạng đạt hay không đạt của một kỳ.',
      examples: [
        { call: 'cds-report evaluate 2023', does: 'bảng trên màn hình' },
        {
          call: 'cds-report evaluate 2023 --format csv > bang.csv',
          does: 'bảng mở được bằng Excel',
        },
      ],
    },
    explain: {
      about: 'Giải thích vì sao một chỉ tiêu đạt hay không đạt, hoặc một phát hiện nghĩa là gì.',
      examples: [
        { call: 'cds-report explain 2023 ho_so_truc_tuyen', does: 'một chỉ tiêu, theo mã' },
        { call: 'cds-report explain 2023 4.1', does: 'một chỉ tiêu, theo số in' },
        { call: 'cds-report explain audit/ratio-mismatch', does: 'một mã phát hiện' },
        { call: 'cds-report explain', does: 'mọi mã phát hiện' },
      ],
    },
    init: {
      about:
        'Lập thư mục cho một đơn vị mới: bộ chỉ tiêu, tệp số liệu, lời văn, cài đặt soạn thảo.',
      examples: [
        { call: 'cds-report init', does: 'hỏi từng điều rồi lập' },
        {
          call: 'cds-report init --kind xã --name "Mường La" --period 2025',
          does: 'hỏi những điều còn thiếu',
        },
      ],
      options: {
        name: 'tên riêng của đơn vị, không kèm loại, ví dụ "Mường La"',
        period: 'kỳ của báo cáo đầu tiên, ví dụ 2025 hoặc 2025-H2',
        template: 'mẫu của báo cáo đầu tiên; mặc định theo kỳ, ví dụ bao-cao-nam cho năm',
        unit: 'tên thư mục của đơn vị, không dấu, ví dụ muong-la',
      },
    },
    new: {
      about:
        'Lập tệp cho kỳ sau từ kỳ trước: giữ chỉ tiêu và ghi chú, để trống kết quả và lời văn.',
      examples: [
        { call: 'cds-report new 2024 --from 2023', does: 'mọi báo cáo năm 2023, cho năm 2024' },
        {
          call: 'cds-report new 2024 --from 2023 --unit muong-la --targets empty',
          does: 'một đơn vị, chỉ tiêu chờ giao lại',
        },
        {
          call: 'cds-report new 2024 --from 2023 --report 2023.nhiem-vu-trong-tam',
          does: 'chỉ một báo cáo',
        },
      ],
      options: {
        report: 'chỉ một báo cáo của kỳ trước, ví dụ 2023.nhiem-vu-trong-tam',
      },
    },
    fmt: {
      about:
        'Sắp xếp lại các tệp YAML theo một thứ tự và cách viết chung, để so hai năm từng dòng; ' +
        'giữ mọi ghi chú và không đổi số liệu.',
      examples: [
        { call: 'cds-report fmt', does: 'mọi tệp YAML trong thư mục số liệu' },
        { call: 'cds-report fmt 2023 --unit muong-la', does: 'các báo cáo một kỳ, một đơn vị' },
        { call: 'cds-report fmt data/catalog.yaml', does: 'chỉ các tệp này' },
        { call: 'cds-report fmt --check', does: 'không ghi, chỉ nêu tệp chưa đúng dạng' },
      ],
    },
    'git-diff': {
      about: 'Git gọi lệnh này để so sánh hai bản của một tệp báo cáo.',
      examples: [{ call: 'cds-report diff --help', does: 'cách bật' }],
    },
    verify: {
      about: 'Đọc lại tệp Word, Excel đã xuất và soát từng số với số liệu.',
      examples: [
        { call: 'cds-report verify 2023', does: 'các tệp mà build đã xuất' },
        { call: 'cds-report verify "Bản ký.docx"', does: 'một bản sao, để ở đâu cũng được' },
        { call: 'cds-report verify 2023 --ignore-hash', does: 'chỉ so nội dung, khi đã lưu lại' },
      ],
    },
  },
  operands: {
    from: {
      name: 'bản trước',
      about:
        'kỳ (2022), báo cáo (2023.nhiem-vu-trong-tam), tệp hoặc thư mục; ' +
        'ở một phiên bản git thì ghi phiên-bản:tệp, ví dụ HEAD~1:data/muong-la/2023.yaml',
    },
    'git-words': { name: 'tham số của git', about: 'do git đưa vào' },
    indicator: {
      name: 'chỉ tiêu',
      about: 'mã (van_ban_ky_so, van_ban_ky_so.cap_xa) hoặc số in (4.1)',
    },
    'period-or-data-files': {
      name: 'kỳ hoặc tệp',
      about: 'một kỳ, để sắp xếp các báo cáo của kỳ đó; hoặc các tệp YAML trong thư mục số liệu',
    },
    'period-or-files': {
      name: 'kỳ hoặc tệp',
      about: 'một kỳ, để soát các báo cáo đã xuất; hoặc các tệp Word, Excel, để ở đâu cũng được',
    },
    period: {
      name: 'kỳ',
      about: 'kỳ báo cáo: 2023, 2023-H1 (6 tháng), 2023-Q3 (quý III), 2023-M05 (tháng 5), 2023-9M',
    },
    shell: { name: 'shell', about: 'bash, zsh hoặc powershell; mở cửa sổ lệnh mới để dùng' },
    to: { name: 'bản sau', about: 'bản được so với bản trước, ghi cùng cách' },
    topic: { name: 'kỳ hoặc mã', about: 'kỳ báo cáo, hoặc mã phát hiện như audit/ratio-mismatch' },
  },
  options: {
    accept: 'chấp nhận cảnh báo có dấu vân này (nhiều thì cách nhau bằng dấu phẩy)',
    all: 'mọi kỳ, thay cho một kỳ',
    'as-of': 'ngày chốt số liệu của kỳ mới; mặc định là ngày cuối kỳ theo Nghị định 09/2019',
    by: 'người chấp nhận: họ tên, chức vụ; dùng với --accept',
    check: 'không ghi gì; nêu tên tệp chưa đúng dạng và kết thúc với mã 1',
    ci: 'nơi tự kiểm tra và xuất bản dự thảo mỗi khi đẩy số liệu lên; mặc định github',
    date: 'ngày ghi trong thuộc tính tệp; mặc định là ngày của chính báo cáo',
    'exit-code': 'kết thúc với mã 1 khi có thay đổi',
    'fail-on': 'từ mức phát hiện nào thì kết thúc với mã 1',
    final: 'bản chính thức; bị từ chối khi còn cảnh báo chưa sửa và chưa được chấp nhận',
    force: 'ghi đè cả tệp đã được sửa tay sau lần xuất trước',
    format: 'dạng kết quả',
    from: 'kỳ trước, để lấy chỉ tiêu và cách trình bày',
    'ignore-hash': 'chỉ so nội dung, không xét tệp có bị lưu lại sau khi xuất hay không',
    kind: 'loại đơn vị: tỉnh, thành phố, xã, phường, đặc khu …',
    level: 'cấp của đơn vị: tỉnh, huyện (đến 30/6/2025) hoặc xã; chỉ cần khi loại là thành phố',
    'max-warnings': 'kết thúc với mã 1 khi có nhiều cảnh báo hơn số này',
    name: 'tên riêng',
    out: 'thư mục nhận báo cáo',
    parent: 'đơn vị cấp trên, ví dụ "tỉnh Sơn La"; cấp tỉnh thì không có',
    pdf: 'thêm bản PDF của báo cáo, do LibreOffice tạo (ở chỗ khác thì đặt biến CDS_SOFFICE)',
    period: 'kỳ báo cáo',
    output:
      'ghi thêm kết quả vào tệp, viết dạng=tệp, ví dụ markdown=ket-qua.md; dùng được nhiều lần',
    reason: 'lý do chấp nhận; dùng với --accept',
    report: 'chỉ một báo cáo, ví dụ 2023.nhiem-vu-trong-tam',
    'strict-prose':
      'coi mọi số gõ tay trong lời văn là lỗi (trừ ngày tháng, số văn bản, tên riêng)',
    summary: 'in thêm bản tóm tắt ra stdout, cho trang của một lượt chạy CI',
    targets: 'keep giữ chỉ tiêu của kỳ trước; empty để trống, chờ giao lại',
    template: 'mẫu báo cáo',
    unit: 'chỉ một đơn vị, theo tên thư mục, ví dụ muong-la',
    until: 'ngày cuối cùng mà chấp nhận còn hiệu lực; dùng với --accept',
    watch: 'chạy lại mỗi khi lưu tệp số liệu, lời văn hoặc mẫu; Ctrl-C để dừng',
    data: 'thư mục chứa số liệu',
    help: 'xem hướng dẫn',
    lang: 'ngôn ngữ của công cụ: vi hoặc en (hoặc đặt biến CDS_LANG)',
    'no-color': 'không dùng màu',
    quiet: 'chỉ in lỗi',
    verbose: 'in thêm chi tiết: cảnh báo đã được chấp nhận, dấu vết khi công cụ hỏng',
    version: 'xem số phiên bản',
  },
  mistakes: {
    'unknown-command': ({ name, nearest }) =>
      /^\d{4}/.test(name)
        ? `Thiếu tên lệnh trước kỳ “${name}”. Ví dụ: cds-report build ${name}`
        : `Không có lệnh “${name}”.${perhaps(nearest)}`,
    'unknown-option': ({ name, nearest }) => `Không có tùy chọn “${name}”.${perhaps(nearest)}`,
    'missing-value': ({ option }) => `Tùy chọn ${option} cần một giá trị đứng sau.`,
    'not-a-choice': ({ option, value, choices }) =>
      `Giá trị “${value}” không dùng được cho ${option}. Hãy chọn: ${choices.join(', ')}.`,
    'not-a-day': ({ option, value }) =>
      `“${value}” ở ${option} không phải là một ngày. ` +
      (option.startsWith('--')
        ? 'Hãy viết năm-tháng-ngày, ví dụ 2023-12-14.'
        : 'Biến này phải là số giây tính từ 1/1/1970.'),
    'not-a-count': ({ option, value }) =>
      `“${value}” ở ${option} không phải là một số đếm. Hãy viết 0, 1, 2 …`,
    'format-without-file': ({ option, value }) =>
      `“${value}” ở ${option} chưa đủ dạng và tên tệp. Hãy viết dạng=tệp, ví dụ sarif=check.sarif.`,
    'file-named-twice': ({ path }) =>
      `Tệp “${path}” được nêu hai lần. Mỗi dạng kết quả cần một tệp riêng.`,
    'file-of-data': ({ path }) =>
      `Không ghi kết quả vào “${path}”, vì đó là chỗ của tệp số liệu, lời văn hoặc mẫu. ` +
      'Hãy chọn tên khác hoặc thư mục khác.',
    'missing-operand': ({ name }) =>
      name === vietnamese.operands.period.name
        ? 'Thiếu kỳ báo cáo. Hãy ghi kỳ sau tên lệnh, ví dụ 2023 hoặc 2023-H1.'
        : name === vietnamese.operands.indicator.name
          ? 'Thiếu chỉ tiêu sau kỳ báo cáo. Hãy ghi mã hoặc số in, ví dụ: cds-report explain 2023 4.1'
          : [vietnamese.operands.from.name, vietnamese.operands.to.name].includes(name)
            ? 'Lệnh diff cần hai bản để so sánh: hai kỳ, hai báo cáo, hai tệp hoặc hai thư mục. ' +
              'Ví dụ: cds-report diff 2022 2023'
            : `Thiếu ${name} sau tên lệnh.`,
    'missing-with-accept': ({ option }) =>
      option === '--accept'
        ? 'Thiếu dấu vân sau --accept. Dấu vân in dưới từng cảnh báo của lệnh check.'
        : `Chấp nhận cảnh báo thì phải ghi cả ${option}. Ví dụ: ` +
          'cds-report check --accept 1a2b3c4d5e6f --reason "Theo bản in" --by "Ông A".',
    'only-with-accept': ({ option }) => `Tùy chọn ${option} chỉ dùng cùng với --accept.`,
    'not-with-accept': ({ option }) =>
      `Không dùng ${option} cùng với --accept: lần gọi đó chỉ ghi việc chấp nhận. ` +
      `Hãy bỏ ${option}, rồi chạy lại check với ${option}.`,
    'day-is-over': ({ option, value }) =>
      `Ngày ${value} ở ${option} đã qua. Hãy ghi một ngày từ hôm nay trở đi, hoặc bỏ ${option}.`,
    'missing-period-or-all': () =>
      'Thiếu kỳ báo cáo. Hãy ghi kỳ sau tên lệnh, ví dụ 2023 hoặc 2023-H1; mọi kỳ thì ghi --all.',
    'period-and-all': () => 'Chỉ dùng một trong hai: một kỳ, hoặc --all (mọi kỳ).',
    'watch-and-final': () =>
      'Không dùng --watch cùng với --final: bản chính thức chỉ xuất một lần, khi mọi thứ đã đúng. ' +
      'Hãy bỏ một trong hai.',
    'watch-and-format': () =>
      'Không dùng --watch cùng với --format: kết quả theo dõi là để người đọc trên màn hình. ' +
      'Hãy bỏ một trong hai.',
    'absent-file': ({ path }) =>
      `Không có tệp “${path}”. Hãy ghi một kỳ, ví dụ 2023, hoặc các tệp có thật.`,
    'ambiguous-file': ({ path, reports }) =>
      `Tệp “${path}” có thể thuộc nhiều báo cáo: ${reports.join(', ')}. ` +
      'Hãy chỉ rõ bằng --unit và --report.',
    'foreign-file': ({ path }) =>
      `Tệp “${path}” không phải là tệp YAML của thư mục số liệu. Hãy ghi catalog.yaml, ` +
      'unit.yaml hoặc tệp số liệu của một đơn vị, ví dụ data/muong-la/2025.yaml; thư mục khác thì chỉ rõ bằng --data.',
    'files-and-unit': () => 'Chỉ dùng một trong hai: các tệp, hoặc --unit.',
    'missing-options': ({ options, asks }) =>
      `Thiếu ${options.join(', ')}.` +
      (asks
        ? ' Hãy ghi đủ, hoặc chạy lệnh này trong cửa sổ lệnh để được hỏi.'
        : ' Hãy ghi kỳ trước, ví dụ: cds-report new 2024 --from 2023'),
    office: ({ fault }) =>
      // The kind of fault picks the sentence that takes it; TypeScript can't follow that link.
      (vietnamese.init.faults[fault.what] as (fault: OfficeFault) => string)(fault),
    'next-period': ({ mistake }) =>
      // As above.
      (vietnamese.newPeriod.mistakes[mistake.what] as (told: typeof mistake) => string)(mistake),
    'too-many-arguments': ({ command }) =>
      `Thừa tham số: ${command === 'diff' ? 'mỗi lần so sánh hai bản' : 'mỗi lần chỉ ghi một kỳ'}. ` +
      'Giá trị có dấu cách phải đặt trong dấu ngoặc kép.',
    'format-needs-file': ({ format }) =>
      `Dạng ${format} không in ra màn hình được. Hãy ghi tên tệp nhận: --output so-sanh.${format}`,
    'no-revision': ({ revision, because, nearest }) => {
      switch (because.why) {
        case 'no-git':
          return (
            `Cần có git để đọc phiên bản “${revision}”, nhưng không tìm thấy git trên máy. ` +
            'Hãy cài git (https://git-scm.com), hoặc so sánh hai tệp.'
          )
        case 'no-repository':
          return (
            `Thư mục này không nằm trong kho git nào, nên không có phiên bản “${revision}”. ` +
            'Hãy chạy lệnh trong kho git, hoặc so sánh hai tệp.'
          )
        case 'not-trusted':
          return (
            'Git không cho đọc kho này vì thư mục thuộc về người dùng khác. ' +
            `Nếu tin kho này, hãy chạy: ${trustCall(because.said)}`
          )
        case 'git-failed':
          return `Git báo lỗi khi đọc phiên bản “${revision}”: ${because.said}`
        case 'unknown':
          return `Không có phiên bản git “${revision}”.${perhaps(nearest)}${fetched(
            fetchCall(revision, because.isShallow),
          )}`
      }
    },
    'bare-revision': ({ revision }) =>
      `“${revision}” là một phiên bản git; hãy ghi thêm dấu hai chấm và tệp hoặc thư mục. ` +
      `Ví dụ: cds-report diff ${revision}:data data`,
    'absent-path': ({ path, revision, nearest, known }) =>
      `${revision === undefined ? 'Không có tệp hoặc thư mục' : `Phiên bản “${revision}” không có`} ` +
      `“${path}”.${perhaps(nearest)}${known.length > 0 ? ` Ở đó có: ${firstNames(known)}.` : ''}` +
      (revision !== undefined && nearest === undefined
        ? ' Đường dẫn sau dấu hai chấm tính từ thư mục gốc của kho git; ' +
          'tính từ thư mục này thì ghi ./ ở đầu.'
        : ''),
    'not-a-report': ({ path, what }) =>
      what === 'prose'
        ? `“${path}” là lời văn. Hãy nêu tệp số liệu “${path.replace(/\.md$/, '.yaml')}”; ` +
          'lời văn cạnh tệp đó được so sánh cùng.'
        : `“${path}” ${
            what === 'catalog'
              ? 'là bộ chỉ tiêu, không phải báo cáo'
              : what === 'unit'
                ? 'là tệp của đơn vị, không phải báo cáo'
                : 'không phải là tệp số liệu của một báo cáo'
          }. Hãy nêu tệp báo cáo, ví dụ data/muong-la/2023.yaml.`,
    'no-reports': ({ path }) =>
      `Trong thư mục “${path}” không có báo cáo nào. ` +
      'Hãy nêu thư mục số liệu (nơi có catalog.yaml), hoặc thư mục của một đơn vị.',
    'unlike-operands': ({ from, to }) =>
      `Không so sánh được ${operandWords[from]} với ${operandWords[to]}. ` +
      'Hãy nêu hai kỳ, hai báo cáo, hai tệp hoặc hai thư mục.',
    'no-pair': ({ from, to, reports }) =>
      `Không đơn vị nào có cả “${from}” và “${to}” để so sánh. Hiện có: ${firstNames(reports)}.`,
    'unknown-name': ({ unknown }) => vietnamese.unknown[unknown.what](unknown),
  },
  unknown: {
    data: ({ name, nearest }) =>
      `Không thấy đơn vị nào trong thư mục số liệu “${name}”.${perhaps(nearest)} ` +
      'Hãy mở cửa sổ lệnh tại thư mục làm việc (nơi chứa thư mục data), hoặc chỉ rõ bằng --data.',
    period: (unknown) =>
      `Không có báo cáo nào của kỳ “${unknown.name}”.${listed(unknown, 'Các kỳ hiện có')}`,
    unit: (unknown) => `Không có đơn vị “${unknown.name}”.${listed(unknown, 'Các đơn vị hiện có')}`,
    indicator: (unknown) =>
      `Không có chỉ tiêu “${unknown.name}” trong các báo cáo này.${listed(unknown, 'Các mã hiện có')}`,
    fingerprint: (unknown) =>
      `Không có cảnh báo nào mang dấu vân “${unknown.name}” trong các báo cáo này.` +
      listed(unknown, 'Các dấu vân có thể chấp nhận'),
    code: ({ name, nearest }) =>
      // Codes have no underscore, ids of indicators mostly do.
      name.includes('_')
        ? `Không có mã phát hiện “${name}”. Nếu là chỉ tiêu thì ghi cả kỳ: cds-report explain 2023 ${name}`
        : `Không có mã phát hiện “${name}”.${perhaps(nearest)} Xem mọi mã: cds-report explain`,
    report: (unknown) =>
      `Không có báo cáo “${unknown.name}”.${listed(unknown, 'Các báo cáo hiện có')}`,
  },
  seeHelp: (command) => `Xem hướng dẫn: cds-report ${command ? `${command} ` : ''}--help`,
  machine: {
    'in-use': (path) =>
      `Tệp “${path}” đang được mở trong chương trình khác (Word, Excel …) nên không ghi được. ` +
      'Tệp cũ vẫn còn nguyên. Hãy đóng tệp đó rồi chạy lại lệnh.',
    'no-permission': (path) =>
      `Không có quyền đọc hoặc ghi “${path}”. Tệp cũ, nếu có, vẫn còn nguyên. ` +
      'Hãy bỏ thuộc tính chỉ đọc (Read-only) của tệp hoặc thư mục, hoặc xin quyền, rồi chạy lại.',
    'disk-full': (path) =>
      `Ổ đĩa đã hết chỗ nên không ghi được “${path}”. Tệp cũ vẫn còn nguyên. ` +
      'Hãy dọn bớt ổ đĩa rồi chạy lại lệnh.',
    'not-a-folder': (path) =>
      `Ở chỗ cần có thư mục “${path}” lại là một tệp (hoặc một liên kết hỏng), nên không ghi được. ` +
      'Tệp cũ, nếu có, vẫn còn nguyên. Hãy đổi tên hoặc chuyển tệp đó đi nơi khác rồi chạy lại.',
    'not-a-file': (path) =>
      `Ở chỗ cần có tệp “${path}” lại là một thư mục hoặc thiết bị, nên không đọc hoặc ghi được. ` +
      'Hãy đổi tên hoặc chuyển nó đi nơi khác rồi chạy lại lệnh.',
    'leads-out': (path) =>
      `Không ghi “${path}”, vì trên đường dẫn có liên kết dẫn ra ngoài thư mục làm việc. ` +
      'Hãy bỏ liên kết đó, hoặc ghi rõ thư mục nhận báo cáo bằng --out, rồi chạy lại.',
    'name-too-long': (path) =>
      `Tên hoặc đường dẫn quá dài, máy không nhận: “${path}”. Tệp cũ, nếu có, vẫn còn nguyên. ` +
      'Hãy đặt tên thư mục ngắn hơn (chữ có dấu tính dài hơn chữ không dấu) rồi chạy lại.',
    'too-many-open': (path) =>
      `Máy đang mở quá nhiều tệp nên không đọc hoặc ghi được “${path}”. ` +
      'Tệp cũ, nếu có, vẫn còn nguyên. Hãy đóng bớt chương trình rồi chạy lại lệnh.',
    'device-fails': (path) =>
      `Ổ đĩa hoặc đường mạng báo lỗi khi đọc hoặc ghi “${path}”. Hãy kiểm tra ổ đĩa, ` +
      'dây cắm hoặc kết nối mạng, sao lưu số liệu, rồi chạy lại lệnh.',
    taken: (path) =>
      `Một chương trình khác vừa tạo tệp hoặc thư mục tại chỗ cần ghi “${path}”. ` +
      'Tệp cũ, nếu có, vẫn còn nguyên. Hãy chờ chương trình đó xong rồi chạy lại lệnh.',
    'changed-since': (path) =>
      `“${path}” vừa được chương trình khác ghi lại trong lúc lệnh này chạy, nên không ghi gì để ` +
      'không mất nội dung mới. Hãy chạy lại lệnh.',
    other: (path) =>
      `Không đọc hoặc ghi được “${path}”. Tệp cũ, nếu có, vẫn còn nguyên. ` +
      'Hãy kiểm tra đường dẫn và ổ đĩa rồi chạy lại lệnh.',
  },
  seeVerbose: 'Thêm --verbose để xem máy báo gì.',
  systemSays: (text) => `Máy báo: ${text}`,
  outputLost:
    'Không ghi được hết kết quả ra nơi nhận (sau dấu >), thường vì ổ đĩa đã hết chỗ. ' +
    'Đừng dùng phần đã ghi. Hãy dọn bớt ổ đĩa hoặc chọn nơi khác rồi chạy lại lệnh.',
  busy:
    'Một lệnh cds-report khác đang ghi báo cáo trong thư mục này. ' +
    'Hãy chờ lệnh đó chạy xong rồi chạy lại.',
  recovery: {
    finished: (paths) => `Lần chạy trước bị ngắt giữa chừng; nay đã ghi nốt: ${paths}.`,
    undone: (paths) =>
      `Lần chạy trước bị ngắt giữa chừng; các tệp này được giữ như trước đó: ${paths}. ` +
      'Hãy chạy lại lệnh build.',
    waiting: (paths) =>
      `Lần chạy trước bị ngắt giữa chừng và chưa dọn được, vì có tệp đang mở: ${paths}. ` +
      'Hãy đóng các tệp đó rồi chạy lại.',
    elsewhere: (paths) =>
      `Lần chạy trước bị ngắt giữa chừng khi ghi vào thư mục khác: ${paths}. ` +
      'Hãy chạy lại lệnh build với đúng --out của lần đó.',
  },
  interrupted: 'Đã dừng theo yêu cầu. Không có tệp nào bị ghi dở.',
  bug: (message, verbose) =>
    `Xin lỗi, công cụ gặp lỗi của chính nó: ${message}\n` +
    'Số liệu không bị thay đổi. ' +
    (verbose
      ? 'Hãy gửi những dòng sau cho người phụ trách công cụ.'
      : 'Hãy chạy lại với --verbose và gửi kết quả cho người phụ trách công cụ.'),
  check: {
    hint: 'Cách sửa:',
    related: 'Xem thêm:',
    fingerprint: 'dấu vân',
    accepted: 'đã chấp nhận',
    counts: ({ error, warning, info }) =>
      [
        error > 0 ? `${error} lỗi` : '',
        warning > 0 ? `${warning} cảnh báo` : '',
        info > 0 ? `${info} lưu ý` : '',
      ]
        .filter(Boolean)
        .join(', ') || 'Không có lỗi hay cảnh báo nào',
    accepts: (count) => `${count} cảnh báo đã được chấp nhận`,
    closing: ({ error, warning }) =>
      error > 0
        ? 'Báo cáo còn lỗi thì không xuất được. Hãy sửa từng lỗi theo chỉ dẫn ở trên.'
        : warning > 0
          ? 'Vẫn xuất được bản dự thảo; bản chính thức cần sửa hoặc chấp nhận từng cảnh báo.'
          : '',
    explain: (code) => `Xem giải thích từng mã, ví dụ: cds-report explain ${code}`,
    exceeds: (warnings, allowed) =>
      `Có ${warnings} cảnh báo, nhiều hơn mức ${allowed} mà --max-warnings cho phép.`,
    acceptedBy: ({ by, reason, until }) =>
      `${by} chấp nhận${until === undefined ? '' : ` đến ${until}`}: ${reason}`,
    shared: 'Tệp dùng chung',
    sourceRoot: 'Thư mục làm việc, nơi chạy cds-report',
    annotationsCut: (shown) =>
      `GitHub chỉ hiện ${shown} chú thích mỗi loại; xem đủ trong nhật ký của bước này.`,
    title: 'Kiểm tra số liệu và lời văn',
    columns: { severity: 'Mức độ', place: 'Chỗ', finding: 'Phát hiện' },
    reports: (count) => `${count} báo cáo`,
    leftOut: (count) =>
      `Còn ${count} phát hiện nữa không in ở đây vì quá dài; xem đủ bằng lệnh cds-report check.`,
  },
  accept: {
    accepted: (fingerprint, file) => `Đã chấp nhận ${fingerprint}, ghi vào ${file}:`,
    already: (fingerprint, file) => `${fingerprint} đã được chấp nhận từ trước trong ${file}:`,
    refused: {
      error: (fingerprint) =>
        `Không chấp nhận được ${fingerprint}, vì đây là lỗi chứ không phải cảnh báo. Hãy sửa lỗi:`,
      'no-report': (fingerprint) =>
        `Không chấp nhận được ${fingerprint}, vì phát hiện này không thuộc một báo cáo nào. Hãy sửa tại chỗ:`,
      stale: (fingerprint) =>
        `${fingerprint} là về một mục accepted không còn dùng. Hãy xóa mục đó khỏi tệp số liệu:`,
      layout: (fingerprint) =>
        `Không ghi được ${fingerprint} mà vẫn giữ nguyên phần còn lại của tệp số liệu, vì cách viết của tệp. ` +
        'Hãy chạy cds-report fmt rồi thử lại, hoặc tự thêm vào mục accepted:',
    },
    closing: 'Phần còn lại của tệp giữ nguyên. Xem lại: cds-report check --verbose',
    nothing: 'Không ghi gì vào tệp nào.',
  },
  evaluate: {
    columns: {
      number: 'STT',
      name: 'Chỉ tiêu',
      result: 'Kết quả',
      target: 'Được giao',
      status: 'Tình trạng',
    },
    indicators: (count) => `${count} chỉ tiêu (kể cả thành phần)`,
    refused: (report) => `${report}: không đánh giá được vì số liệu có lỗi.`,
    see: ({ warning, info }) =>
      warning + info > 0
        ? `Có ${vietnamese.check.counts({ error: 0, warning, info })}; xem bằng lệnh cds-report check.`
        : '',
  },
  otherUnit: (from, to) =>
    `“${from.path}” là của đơn vị ${from.unit}, “${to.path}” là của đơn vị ${to.unit}: ` +
    'chỉ so sánh được báo cáo của cùng một đơn vị.',
  gitDiff: {
    added: (path) => `${path}: báo cáo mới, không có bản trước để so sánh.`,
    dropped: (path) => `${path}: báo cáo đã bị xóa.`,
    unmerged: (path) => `${path}: còn xung đột chưa gộp xong, chưa so sánh được.`,
    failed: (path, why) =>
      `${path}: không so sánh được theo chỉ tiêu (${why}). Xem từng dòng: git diff --no-ext-diff`,
    errors: (count) => `${count} lỗi trong số liệu, xem bằng cds-report check`,
  },
  diff: {
    columns: {
      number: 'STT',
      name: 'Chỉ tiêu',
      from: 'Trước',
      to: 'Nay',
      change: 'Thay đổi',
      target: 'Được giao',
      status: 'Tình trạng',
    },
    subjects: {
      indicator: 'Chi tiết của chỉ tiêu',
      figure: 'Số liệu',
      task: 'Nhiệm vụ',
      document: 'Văn bản',
      section: 'Lời văn',
      report: 'Thể thức báo cáo',
    },
    target: 'được giao',
    asOf: (from, to) =>
      from === to ? `Số liệu đến ngày ${to}` : `Số liệu đến ngày ${from} → ngày ${to}`,
    incomparable: 'không so sánh được',
    incomparableReports: (why) => `Hai báo cáo ${why}.`,
    formerId: (id) => `trước đây có mã ${id}`,
    formerName: (name) => `báo cáo trước ghi là “${name}”`,
    wholeGiven: 'báo cáo trước không nêu số chung',
    wholeLost: 'báo cáo sau không nêu số chung',
    added: (report) => `${report}: mới có, không có báo cáo nào trước đó để so sánh.`,
    dropped: (report) => `${report}: không còn.`,
    graded: {
      alarm: (count) => `${count} báo động`,
      notice: (count) => `${count} chú ý`,
      info: (count) => `${count} thông tin`,
    },
    turns: (counts) => `Tình trạng của các chỉ tiêu: ${counts}.`,
    turned: {
      improved: 'thành Đạt',
      worsened: 'xấu đi',
      other: 'đổi khác',
      added: 'chỉ có ở báo cáo sau',
      dropped: 'chỉ có ở báo cáo trước',
    },
    counted: {
      indicator: (count) => `${count} chỉ tiêu`,
      figure: (count) => `${count} số liệu`,
      task: (count) => `${count} nhiệm vụ`,
      document: (count) => `${count} văn bản`,
      section: (count) => `${count} mục lời văn`,
      report: (count) => `${count} điểm về thể thức`,
    },
    onlyEarlier: (counts) => `Chỉ có trong báo cáo trước: ${counts}; xem bằng --verbose.`,
    onlyLater: (counts) => `Chỉ có trong báo cáo sau: ${counts}; xem bằng --verbose.`,
    untargeted: (count) =>
      `${count} chỉ tiêu (kể cả thành phần) có kết quả không đổi, nhưng chỉ một trong hai báo cáo nêu chỉ tiêu được giao.`,
    unchanged: (count) => `${count} chỉ tiêu không đổi (kể cả thành phần).`,
    hidden: (count) => `${count} thay đổi khác; xem bằng --verbose.`,
    nothing: 'Không có gì thay đổi.',
    total: (count) => `${count} cặp báo cáo:`,
  },
  explain: {
    title: 'Các mã phát hiện',
    made: 'Trang này do lệnh `cds-report explain --format markdown` viết ra; mỗi ví dụ đều được kiểm thử.',
    codes: (count) =>
      `${count} mã phát hiện. Xem kỹ một mã: cds-report explain audit/ratio-mismatch`,
    severities: {
      error: 'lỗi: báo cáo không xuất được',
      warning: 'cảnh báo: xuất được bản dự thảo; bản chính thức cần sửa hoặc chấp nhận',
      info: 'lưu ý: chỉ để biết',
    },
    why: 'Vì sao',
    mend: 'Cách sửa',
    bad: 'Sai',
    good: 'Đúng',
    files: {
      report: 'tệp số liệu, ví dụ 2025.yaml',
      earlier: 'tệp số liệu của kỳ trước, ví dụ 2024.yaml',
      prose: 'tệp lời văn, ví dụ 2025.md',
      catalog: 'catalog.yaml',
      unit: 'unit.yaml',
      template: 'template.yaml của mẫu',
    },
    origin: 'lấy từ',
    finding: 'Phát hiện',
  },
  build: {
    wrote: (report) => `${report}: đã ghi vào`,
    unchanged: (report) => `${report}: không có tệp nào cần ghi`,
    closing: (built, of, final) =>
      built === 0
        ? 'Không xuất báo cáo nào.'
        : `Đã xuất ${built}/${of} báo cáo, ${final ? 'bản chính thức' : 'bản dự thảo'}.`,
    refused: {
      errors: 'không xuất, vì số liệu có lỗi. Sửa các lỗi ở trên rồi chạy lại.',
      'not-final':
        'không xuất bản chính thức, vì còn cảnh báo. Sửa hoặc chấp nhận từng cảnh báo, ' +
        'hoặc bỏ --final để xuất bản dự thảo.',
      'edited-by-hand':
        'không ghi đè, vì tệp đã được sửa tay sau lần xuất trước. Chép phần sửa vào tệp ' +
        'số liệu hoặc lời văn (hoặc lưu tệp sang tên khác), rồi chạy lại với --force.',
    },
    title: 'Xuất báo cáo',
    columns: {
      report: 'Báo cáo',
      outcome: 'Kết quả',
      verdicts: 'Chỉ tiêu',
      findings: 'Phát hiện',
      files: 'Tệp',
    },
    done: 'đã xuất',
    same: 'không có tệp nào cần ghi',
    leftOut: (count) => `Còn ${count} báo cáo nữa không in ở đây vì quá dài.`,
    outdated: (files) => `Còn là bản của số liệu trước đây: ${files}`,
    noOffice: (place) =>
      'Không tạo được bao-cao.pdf, vì ' +
      (place === ''
        ? 'máy chưa có LibreOffice'
        : `không thấy LibreOffice ở “${place}” (biến CDS_SOFFICE)`) +
      '. Các tệp khác đã ghi đủ. Hãy cài LibreOffice (miễn phí) rồi chạy lại: ' +
      'Windows và macOS tải ở https://vi.libreoffice.org; ' +
      'Debian, Ubuntu: sudo apt install libreoffice-writer-nogui fonts-liberation2. ' +
      'Hoặc mở bao-cao.docx bằng Word và lưu thành PDF.',
    noPdf: {
      failed: (reports) =>
        `LibreOffice không tạo được bao-cao.pdf của: ${reports}. Các tệp khác đã ghi đủ. ` +
        'Hãy mở bao-cao.docx bằng Word và lưu thành PDF; thêm --verbose để xem máy báo gì.',
      'too-slow': (reports) =>
        `LibreOffice chạy quá 3 phút mà chưa xong bao-cao.pdf của: ${reports}. ` +
        'Các tệp khác đã ghi đủ. Hãy khởi động lại máy rồi chạy lại, ' +
        'hoặc mở bao-cao.docx bằng Word và lưu thành PDF.',
    },
  },
  watch: {
    changed: ([first = '', ...more], seconds) =>
      `Vừa thay đổi: ${first}${more.length > 0 ? ` và ${more.length} tệp khác` : ''}` +
      `${seconds === undefined ? '' : `; chạy lại hết ${seconds.toFixed(1).replace('.', ',')} giây`}.`,
    again: 'Không cần gọi lại lệnh: ở lần lưu tệp tới, công cụ tự thử lại.',
    waiting: (folders) => `Đang chờ thay đổi trong: ${folders.join(', ')}. Nhấn Ctrl-C để dừng.`,
  },
  authoring: {
    refused: 'Không ghi tệp nào. Hãy sửa các lỗi trên rồi chạy lại.',
    wrote: (path) => `đã ghi ${path}`,
    kept: (path) => `giữ nguyên ${path}, vì đã có`,
    unitExists: (folder) =>
      `Thư mục ${folder} đã có, nên không ghi gì. Đơn vị khác thì chọn tên thư mục khác; ` +
      'kỳ khác của đơn vị này thì dùng cds-report new.',
    next: 'Việc tiếp theo:',
  },
  newPeriod: {
    mistakes: {
      'not-a-period': ({ value }) =>
        `“${value}” không phải là kỳ báo cáo. Hãy viết 2025, 2025-H1, 2025-Q3, 2025-M05 hoặc 2025-9M.`,
      'same-period': ({ value }) =>
        `Kỳ mới và kỳ ở --from đều là ${value}. Hãy ghi hai kỳ khác nhau.`,
      'day-outside': ({ value, period, start, end }) =>
        `Ngày ${value} ở --as-of nằm ngoài kỳ ${period} (từ ${start} đến ${end}, Nghị định 09/2019).`,
    },
    obstacles: {
      exists: ({ paths }) =>
        `Đã có ${paths.join(', ')}, nên không ghi tệp nào. Chỉ cần lập cho phần chưa có thì dùng --unit, --report; ` +
        'muốn lập lại thì chuyển tệp cũ đi nơi khác.',
      ended: ({ unit, kind, period }) =>
        `Kỳ ${period} kết thúc sau ngày 30/6/2025, khi không còn loại đơn vị “${kind}” ` +
        `(Luật 72/2025/QH15), nên không lập tệp cho ${unit}. Đơn vị khác thì chỉ rõ bằng --unit.`,
    },
  },
  init: {
    start: 'Lập thư mục cho một đơn vị mới. Nhấn Enter để lấy giá trị trong ngoặc vuông.',
    questions: {
      kind: 'Loại đơn vị',
      level: 'Cấp: province là cấp tỉnh, district là cấp huyện',
      name: 'Tên riêng, ví dụ Mường La',
      parent: 'Đơn vị cấp trên, ví dụ tỉnh Sơn La',
      unit: 'Tên thư mục, không dấu',
      period: 'Kỳ báo cáo đầu tiên, ví dụ 2025 (năm), 2025-H1 (6 tháng), 2025-Q3 (quý)',
      template: 'Mẫu báo cáo',
      ci: 'Máy chủ git tự kiểm tra số liệu; chưa dùng thì ghi none',
    },
    faults: {
      'not-a-choice': ({ field, value, choices }) =>
        `“${value}” không phải là ${fieldNames[field]}. Hãy chọn: ${choices.join(', ')}.`,
      'not-a-name': ({ value }) =>
        `“${value}” không phải là tên riêng của đơn vị. Hãy viết như Mường La, chỉ gồm chữ và số.`,
      'kind-in-name': ({ value, name }) =>
        `Tên “${value}” đã kèm loại đơn vị, vốn được ghi riêng. Ở đây chỉ ghi “${name}”.`,
      'not-a-folder-name': ({ value, suggestion }) =>
        `Tên thư mục “${value}” phải là chữ thường không dấu, nối bằng gạch ngang, ví dụ ${suggestion}.`,
      'kind-of-other-level': ({ kind, level, choices }) =>
        `Loại “${kind}” không thuộc cấp ${levelNames[level]}. Cấp này có: ${choices.join(', ')}.`,
      'not-a-period': ({ value }) =>
        `“${value}” không phải là kỳ báo cáo. Hãy viết 2025, 2025-H1, 2025-Q3, 2025-M05 hoặc 2025-9M.`,
      ended: ({ kind, period }) =>
        `Kỳ ${period} kết thúc sau ngày 30/6/2025, khi không còn cấp huyện và thị trấn ` +
        `(Luật 72/2025/QH15), nên không lập báo cáo mới cho loại “${kind}”. Hãy ghi một kỳ trước đó, ví dụ 2024, hoặc lập cho cấp tỉnh, cấp xã.`,
      'not-a-parent': ({ value, choices }) =>
        `Đơn vị cấp trên “${value}” cần cả loại (${choices.join(', ')}) và tên, ví dụ “tỉnh Sơn La”.`,
      'parent-ended': ({ value, period, choices }) =>
        `Kỳ ${period} kết thúc sau ngày 30/6/2025, khi không còn cấp huyện (Luật 72/2025/QH15), nên ` +
        `“${value}” không phải là đơn vị cấp trên. Hãy ghi ${choices.join(' hoặc ')}, ví dụ “tỉnh Sơn La”.`,
      'no-parent': ({ value }) => `Cấp tỉnh không có đơn vị cấp trên; hãy bỏ “${value}”.`,
      'unknown-template': ({ value, nearest, known }) =>
        `Không có mẫu báo cáo “${value}”.${perhaps(nearest)} Các mẫu hiện có: ${known.join(', ')}.`,
    },
    needed: 'Câu này cần có trả lời.',
    review: (file) => `xem lại ${file}: địa danh, người ký, nơi nhận`,
    fill: (file) => `điền số vào ${file}, rồi lưu`,
    build: (period) => `cds-report build ${period}        xuất bản dự thảo, xem ở thư mục out`,
    check: (period) => `cds-report check ${period}        xem còn gì sai hoặc thiếu`,
  },
  fmt: {
    changed: (file) => `${file}: đã sắp xếp lại.`,
    unformatted: (file) => `${file}: chưa đúng dạng chung.`,
    broken: (file) => `${file}: giữ nguyên, vì có lỗi nêu ở trên. Hãy sửa lỗi rồi chạy lại.`,
    unusual: (file) =>
      `${file}: giữ nguyên, vì cách viết lạ, sắp xếp lại thì có thể mất ghi chú hoặc đổi ý. ` +
      'Hãy viết mỗi khóa một dòng, theo mẫu của các tệp khác, rồi chạy lại.',
    closing: ({ changed, left, of }) =>
      changed === 0 && left === 0
        ? `Không có tệp nào cần sắp xếp lại trong ${of} tệp.`
        : `Đã sắp xếp lại ${changed}/${of} tệp${left > 0 ? `; ${left} tệp giữ nguyên vì lý do trên` : ''}.`,
    checked: (kept, of) =>
      kept === of
        ? `Cả ${of} tệp đều đúng dạng chung.`
        : `${kept}/${of} tệp đúng dạng chung. Lệnh cds-report fmt sắp xếp lại các tệp còn lại.`,
  },
  verify: {
    proven: (file, { isDraft, isUntouched }) =>
      `${file}: mọi số đều khớp với số liệu` +
      `${isDraft ? '; bản dự thảo' : ''}${isUntouched ? '; còn nguyên như khi xuất' : ''}.`,
    untouched: (file) => `${file}: còn nguyên như khi xuất (chỉ so từng byte, không đọc lại).`,
    differs: (file, count) => `${file}: ${count} chỗ khác với số liệu.`,
    notVerified: (file) => `${file}: không soát được.`,
    info: 'lưu ý:',
    changedInputs: (paths) => `Đã thay đổi sau khi xuất tệp: ${paths}. Hãy xuất lại.`,
    unverified: {
      errors: (report) =>
        `${report}: không soát được vì số liệu có lỗi. Xem bằng lệnh cds-report check`,
      'not-built': (report) => `${report}: chưa có tệp nào. Hãy chạy cds-report build trước.`,
    },
    closing: (proven, of) => `${proven}/${of} tệp không có gì sai khác.`,
    eitherOr:
      'Hoặc tệp đã bị sửa, hoặc số liệu đã thay đổi sau khi xuất. ' +
      'Lệnh cds-report build xuất lại tệp đúng với số liệu.',
  },
}

const levelNames = { province: 'tỉnh', district: 'huyện', commune: 'xã' } as const
const fieldNames = {
  kind: 'loại đơn vị',
  level: 'cấp của đơn vị',
  ci: 'máy chủ git dùng được',
} as const
const operandWords = { name: 'một kỳ', file: 'một tệp', folder: 'một thư mục' } as const

function fetched(call: string | undefined): string {
  return call === undefined ? '' : ` Nếu phiên bản đó ở máy chủ, hãy tải về trước: ${call}`
}

function perhaps(nearest: string | undefined): string {
  return nearest === undefined ? '' : ` Có phải là “${nearest}”?`
}

function listed({ nearest, known }: UnknownName, title: string): string {
  return `${perhaps(nearest)}${known.length > 0 ? ` ${title}: ${known.join(', ')}.` : ''}`
}
