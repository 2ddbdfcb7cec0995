import Staffing

extension Words {
  static let grades = Words(
    ["junior": "sơ cấp", "mid": "trung cấp", "senior": "cao cấp"],
    others: ["1": "junior", "2": "mid", "3": "senior", "middle": "mid"])

  static let tiers = Words(["A": "", "B": "", "C": ""])

  static let health = Words(
    ["good": "tốt", "fair": "khá", "poor": "kém"],
    others: ["trung bình": "fair", "xấu": "poor", "at risk": "poor", "ok": "fair"])

  static let pins = Words(
    ["must": "phải", "never": "không bao giờ", "prefer": "ưu tiên"],
    others: ["bắt buộc": "must", "cấm": "never", "không": "never", "nên": "prefer"])

  static let conflicts = Words([
    "agency": "công ty", "office": "văn phòng", "person": "cá nhân", "cooling-off": "chờ nguội",
  ])

  static let opportunities = Words(
    ["pitch": "chào thầu", "campaign": "chiến dịch", "client": "khách hàng"],
    others: ["pitching": "pitch", "khách hàng mới": "client", "new client": "client"])

  static let campaigns = Words([
    "brand": "thương hiệu", "launch": "ra mắt", "sales": "bán hàng", "digital": "kỹ thuật số", "event": "sự kiện",
  ])

  static let leave = Words(
    ["holiday": "nghỉ phép", "parental": "thai sản", "sick": "nghỉ ốm", "training": "đào tạo"],
    others: ["vacation": "holiday", "annual": "holiday", "maternity": "parental"])

  static let skills = Words([
    "communication": "giao tiếp", "selling": "chào bán", "insight": "thấu hiểu", "care": "chăm sóc",
    "strategy": "chiến lược",
  ])

  static let presets = Words(names: Preset.allCases.map(\.rawValue))
  static let profiles = Words(names: ["auto", "small-agency", "full"])
  static let goals = Words(["coverage": "phủ giờ", "continuity": "liên tục", "money": "tiền"])
  static let satisfaction = Words([
    "coverage": "phủ giờ", "fit": "phù hợp", "continuity": "liên tục", "seniority": "cấp bậc", "load": "tải",
  ])
  static let prices = Words(names: PriceName.allCases.map(\.rawValue))
  static let limits = Words(names: LimitName.allCases.map(\.rawValue))
  static let rules = Words(names: RuleCode.allCases.map(\.rawValue))
}
