import type { UnknownName } from '../../pipeline.ts'
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
      count: 'số',
      choice: 'dạng',
      'format-and-file': 'dạng=tệp',
    },
    helpCommand: 'xem hướng dẫn của một lệnh',
    exitCodes:
      '0 tốt; 1 số liệu có lỗi hoặc báo cáo bị từ chối; 2 gọi lệnh sai; 3 lỗi của công cụ; ' +
      '4 máy không cho ghi (tệp đang mở, hết chỗ, thiếu quyền); 130 bị ngắt giữa chừng',
    fallback: (value) => `mặc định: ${value}`,
  },
  commands: {
    build: {
      about: 'Kiểm tra số liệu, tính kết luận và xuất báo cáo của một kỳ.',
      examples: [
        { call: 'cds-report build 2023', does: 'xuất bản dự thảo mọi báo cáo năm 2023' },
        { call: 'cds-report build 2023 --final', does: 'xuất bản chính thức, để trình ký' },
        { call: 'cds-report build --all --format xlsx', does: 'chỉ xuất phụ lục, mọi kỳ' },
        {
          call: 'cds-report build 2023 --format html',
          does: 'bản xem bằng trình duyệt, có tóm tắt',
        },
      ],
    },
    check: {
      about: 'Tìm mọi chỗ sai trong số liệu và lời văn; không ghi tệp nào, trừ khi có --output.',
      examples: [
        { call: 'cds-report check', does: 'kiểm tra tất cả' },
        { call: 'cds-report check 2023 --unit muong-la', does: 'chỉ một đơn vị, một kỳ' },
        { call: 'cds-report check --format json', does: 'kết quả cho phần mềm khác đọc' },
        {
          call: 'cds-report check --output sarif=check.sarif,junit=check.xml',
          does: 'thêm hai tệp cho máy chủ kiểm tra (CI)',
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
    'period-or-files': {
      name: 'kỳ hoặc tệp',
      about: 'một kỳ, để soát các báo cáo đã xuất; hoặc các tệp Word, Excel, để ở đâu cũng được',
    },
    period: {
      name: 'kỳ',
      about: 'kỳ báo cáo: 2023, 2023-H1 (6 tháng), 2023-Q3 (quý III), 2023-M05 (tháng 5), 2023-9M',
    },
    to: { name: 'bản sau', about: 'bản được so với bản trước, ghi cùng cách' },
    topic: { name: 'kỳ hoặc mã', about: 'kỳ báo cáo, hoặc mã phát hiện như audit/ratio-mismatch' },
  },
  options: {
    all: 'mọi kỳ, thay cho một kỳ',
    date: 'ngày ghi trong thuộc tính tệp; mặc định là ngày của chính báo cáo',
    'exit-code': 'kết thúc với mã 1 khi có thay đổi',
    'fail-on': 'từ mức phát hiện nào thì kết thúc với mã 1',
    final: 'bản chính thức; bị từ chối khi còn cảnh báo chưa sửa và chưa được chấp nhận',
    force: 'ghi đè cả tệp đã được sửa tay sau lần xuất trước',
    format: 'dạng kết quả',
    'ignore-hash': 'chỉ so nội dung, không xét tệp có bị lưu lại sau khi xuất hay không',
    'max-warnings': 'kết thúc với mã 1 khi có nhiều cảnh báo hơn số này',
    out: 'thư mục nhận báo cáo',
    output:
      'ghi thêm kết quả vào tệp, viết dạng=tệp, ví dụ markdown=ket-qua.md; dùng được nhiều lần',
    report: 'chỉ một báo cáo, ví dụ 2023.nhiem-vu-trong-tam',
    'strict-prose':
      'coi mọi số gõ tay trong lời văn là lỗi (trừ ngày tháng, số văn bản, tên riêng)',
    summary: 'in thêm bản tóm tắt ra stdout, cho trang của một lượt chạy CI',
    unit: 'chỉ một đơn vị, theo tên thư mục, ví dụ muong-la',
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
    'missing-period-or-all': () =>
      'Thiếu kỳ báo cáo. Hãy ghi kỳ sau tên lệnh, ví dụ 2023 hoặc 2023-H1; mọi kỳ thì ghi --all.',
    'period-and-all': () => 'Chỉ dùng một trong hai: một kỳ, hoặc --all (mọi kỳ).',
    'absent-file': ({ path }) =>
      `Không có tệp “${path}”. Hãy ghi một kỳ, ví dụ 2023, hoặc các tệp có thật.`,
    'ambiguous-file': ({ path, reports }) =>
      `Tệp “${path}” có thể thuộc nhiều báo cáo: ${reports.join(', ')}. ` +
      'Hãy chỉ rõ bằng --unit và --report.',
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
      added: 'mới có',
      dropped: 'không còn',
    },
    unchanged: (count) => `${count} chỉ tiêu không đổi (kể cả thành phần).`,
    hidden: (count) => `${count} thay đổi nhỏ khác; xem bằng --verbose.`,
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
