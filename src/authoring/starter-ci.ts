/** Where CI finds the data and the tool; every text is written into the files as it is. */
export interface CiPlaces {
  /** The data folder, from the top of the repository. */
  readonly data: string
  /** The shell command that installs the tool. */
  readonly install: string
  /** The shell command that calls it once it is installed. */
  readonly call: string
  /** Sentences for the head of the file: where the tool comes from. */
  readonly source: readonly string[]
}

/** An office's own repository: the packed tool lies beside its data, so that nothing else can take its place. */
export function officeCi(data: string, packed: string): CiPlaces {
  return {
    data,
    install: `npm install --global ./${packed}`,
    call: 'cds-report',
    source: [
      `Công cụ: chạy \`npm pack\` trong thư mục của công cụ, rồi chép tệp ${packed} vào thư mục gốc`,
      'của kho này. Hoặc thay “./…tgz” ở dòng npm install bằng địa chỉ git kèm mã đầy đủ của một lần ghi',
      '(commit), ví dụ git+https://may-chu/cds-report.git#<40 chữ số>. Đổi bản khác của công cụ cũng ở dòng đó.',
    ],
  }
}

/**
 * The workflow for GitHub Actions: checks, builds drafts, tells a pull request what it changes. What
 * runs the tool may only read; what may write runs nothing that a pull request brings.
 */
export function githubWorkflow(places: CiPlaces): string {
  const { install } = places
  const { call, data, past } = inShell(places)
  return `# Mỗi khi nhánh chính thay đổi hoặc có yêu cầu hợp nhất (pull request): kiểm tra số liệu, xuất bản dự
# thảo; ghi vào yêu cầu hợp nhất những gì nó làm thay đổi trong các báo cáo.
${comment(places)}name: Báo cáo

on:
  push:
    branches: [main, master]
  pull_request:

# Lần đẩy mới thay cho lần đang chạy dở.
concurrency:
  group: bao-cao-\${{ github.ref }}
  cancel-in-progress: true

permissions: {}

jobs:
  # Chạy những gì yêu cầu hợp nhất mang tới, nên chỉ được đọc.
  bao-cao:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          # Cả lịch sử, trong đó có bản để so sánh.
          fetch-depth: 0
          persist-credentials: false
      - uses: actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0
        with:
          node-version: 22
          package-manager-cache: false
      - name: Cài công cụ
        id: install
        run: ${install}
      - name: Kiểm tra
        run: |
          ${call} check --format github --output sarif=ci/check.sarif,markdown=ci/check.md
      - name: Tóm tắt kết quả kiểm tra
        if: \${{ !cancelled() && hashFiles('ci/check.md') != '' }}
        run: cat ci/check.md >> "$GITHUB_STEP_SUMMARY"
      - name: Xuất bản dự thảo
        if: \${{ !cancelled() && steps.install.outcome == 'success' }}
        run: |
          ${call} build --all --format docx,xlsx,html --summary markdown >> "$GITHUB_STEP_SUMMARY"
      - name: So với nhánh chính
        if: \${{ !cancelled() && steps.install.outcome == 'success' && github.event_name == 'pull_request' }}
        # Số liệu hỏng ở nhánh kia không phải lỗi của yêu cầu này.
        continue-on-error: true
        env:
          BASE: \${{ github.base_ref }}
        run: |
          if ! git rev-parse --quiet --verify ${past}; then
            echo "Nhánh chính chưa có số liệu, chưa có gì để so."
            exit 0
          fi
          ${call} diff ${past} ${data} --format markdown > "$RUNNER_TEMP/diff.md"
          mkdir -p ci
          mv "$RUNNER_TEMP/diff.md" ci/diff.md
          cat ci/diff.md >> "$GITHUB_STEP_SUMMARY"
      - uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0
        if: \${{ !cancelled() }}
        with:
          name: bao-cao-du-thao
          path: out/
          if-no-files-found: ignore
      - uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0
        if: \${{ !cancelled() }}
        with:
          name: ket-qua-kiem-tra
          path: ci/
          if-no-files-found: ignore

  # Được ghi, nên không chạy gì của yêu cầu hợp nhất. Yêu cầu từ bản sao (fork) không có quyền ghi:
  # bỏ qua phần này, kết quả vẫn ở trang của lần chạy.
  ghi-chu:
    needs: bao-cao
    if: >-
      \${{ !cancelled() && (github.event_name != 'pull_request'
      || github.event.pull_request.head.repo.full_name == github.repository) }}
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      actions: read
      contents: read
      pull-requests: write
      security-events: write
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1
        # Không có khi công cụ không cài được.
        continue-on-error: true
        with:
          name: ket-qua-kiem-tra
          path: ci
      - uses: github/codeql-action/upload-sarif@8aad20d150bbac5944a9f9d289da16a4b0d87c1e # v4.36.2
        if: \${{ hashFiles('ci/check.sarif') != '' }}
        # Kho riêng tư có thể không có trang “Code scanning”.
        continue-on-error: true
        with:
          sarif_file: ci/check.sarif
          category: cds-report
      - name: Ghi vào yêu cầu hợp nhất, thay cho lời ghi trước
        if: \${{ github.event_name == 'pull_request' && hashFiles('ci/diff.md') != '' }}
        env:
          GH_TOKEN: \${{ github.token }}
          COMMENTS: repos/\${{ github.repository }}/issues/\${{ github.event.pull_request.number }}/comments
          COMMENT: repos/\${{ github.repository }}/issues/comments
          MARK: <!-- cds-report diff -->
        run: |
          { echo "$MARK"; cat ci/diff.md; } > comment.md
          earlier=$(gh api --paginate "$COMMENTS" --jq \\
            '.[] | select(.user.login == "github-actions[bot]" and (.body | startswith(env.MARK))) | .id')
          if [ -n "$earlier" ]; then
            gh api --method PATCH "$COMMENT/$(echo "$earlier" | head -n 1)" --field body=@comment.md --silent
          else
            gh api --method POST "$COMMENTS" --field body=@comment.md --silent
          fi
`
}

/** The same for GitLab; the comment needs a token, which the file says how to give. */
export function gitlabPipeline(places: CiPlaces): string {
  const { install } = places
  const { call, data, past } = inShell(places)
  return `# Mỗi khi nhánh chính thay đổi hoặc có yêu cầu hợp nhất (merge request): kiểm tra số liệu, xuất bản dự
# thảo; ghi vào yêu cầu hợp nhất những gì nó làm thay đổi trong các báo cáo.
#
# Để ghi được, cần biến CI/CD tên CDS_REPORT_TOKEN (che, không “protected”): mã truy cập của dự án,
# vai trò Reporter, phạm vi api. Không có (và ở bản sao, fork) thì lời ghi nằm trong tệp của lần chạy.
${comment(places)}workflow:
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH

default:
  image: node:22
  interruptible: true
  before_script:
    - ${install}

stages: [kiem-tra, du-thao]

kiem-tra:
  stage: kiem-tra
  script:
    - |
      ${call} check --output junit=ci/check.xml,gitlab=ci/check.json,sarif=ci/check.sarif
  artifacts:
    when: always
    paths: [ci/]
    reports:
      junit: ci/check.xml
      codequality: ci/check.json

du-thao:
  stage: du-thao
  # Báo cáo nào không có lỗi vẫn được xuất.
  needs: []
  script:
    - |
      ${call} build --all --format docx,xlsx,html
  artifacts:
    when: always
    paths: [out/]

thay-doi:
  stage: kiem-tra
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  # Số liệu hỏng ở nhánh kia không phải lỗi của yêu cầu này.
  allow_failure: true
  variables:
    GIT_DEPTH: "0"
    BASE: $CI_MERGE_REQUEST_TARGET_BRANCH_NAME
    NOTES: $CI_API_V4_URL/projects/$CI_PROJECT_ID/merge_requests/$CI_MERGE_REQUEST_IID/notes
    MARK: <!-- cds-report diff -->
  script:
    - git fetch --quiet origin "+refs/heads/$BASE:refs/remotes/origin/$BASE"
    - |
      if ! git rev-parse --quiet --verify ${past}; then
        echo "Nhánh chính chưa có số liệu, chưa có gì để so."
        exit 0
      fi
      mkdir -p ci
      ${call} diff ${past} ${data} --format markdown > ci/diff.md
    - if [ -z "$CDS_REPORT_TOKEN" ]; then exit 0; fi
    - (echo "$MARK"; cat ci/diff.md) > comment.md
    - |
      call() { curl --fail --silent --show-error --header "PRIVATE-TOKEN: $CDS_REPORT_TOKEN" "$@"; }
      earlier=$(call "$NOTES?per_page=100&sort=asc" | node -p '
        const { env } = require("node:process")
        const notes = JSON.parse(require("node:fs").readFileSync(0, "utf8"))
        notes.find(({ body }) => body.startsWith(env.MARK))?.id ?? ""')
      if [ -n "$earlier" ]; then
        call --request PUT --data-urlencode body@comment.md --output /dev/null "$NOTES/$earlier"
      else
        call --request POST --data-urlencode body@comment.md --output /dev/null "$NOTES"
      fi
  artifacts:
    when: always
    paths: [ci/diff.md]
`
}

function comment({ source }: CiPlaces): string {
  return source.length === 0 ? '' : `#\n${source.map((line) => `# ${line}\n`).join('')}`
}

/** The data folder as one word of a shell, as the main branch has it, and the call that reads it. */
function inShell({ call, data }: CiPlaces) {
  const isPlain = /^[\w./-]+$/.test(data)
  const word = isPlain ? data : `'${data.replaceAll("'", "'\\''")}'`
  return {
    data: word,
    past: isPlain ? `"origin/$BASE:${data}"` : `"origin/$BASE:"${word}`,
    call: data === 'data' ? call : `${call} --data ${word}`,
  }
}
