/// The figures of the proof, for `--details` only: here the solver's words may stand.
enum ProofPhrase: CaseIterable, Phrase {
  case title
  case engine
  case status
  case objective
  case bound
  case gap
  case work
  case seed
  case seconds
  case checks
  case breakBound
  case hash
  case rounding
  case none

  var isDetail: Bool { true }

  var texts: Texts {
    switch self {
    case .title: Texts("Proof", "Chứng minh")
    case .engine: Texts("engine: {0}", "bộ máy: {0}")
    case .status: Texts("status: {0}", "trạng thái: {0}")
    case .objective: Texts("objective (both ledgers): {0}", "hàm mục tiêu (cả hai sổ): {0}")
    case .bound: Texts("bound: {0}", "cận: {0}")
    case .gap: Texts("gap: {0}", "khoảng cách: {0}")
    case .work: Texts("work: {0} units, seed {1}", "số bước: {0}, hạt giống {1}")
    case .seed: Texts("seed: {0}", "hạt giống: {0}")
    case .seconds: Texts("seconds: {0}", "giây: {0}")
    case .checks:
      Texts(
        "audit: {0} checks of exact hours and {1} of rounded hours passed",
        "kiểm toán: đạt {0} phép kiểm giờ chính xác và {1} giờ làm tròn")
    case .breakBound:
      Texts("least weight of broken rules that is proven: {0}", "trọng số quy tắc bị phá ít nhất đã chứng minh: {0}")
    case .hash: Texts("scenario: {0}", "kịch bản: {0}")
    case .rounding: Texts("rounding costs: {0}", "làm tròn tốn: {0}")
    case .none: Texts("none", "không có")
    }
  }
}
