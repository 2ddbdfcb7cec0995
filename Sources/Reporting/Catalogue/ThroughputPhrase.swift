/// What `suits bench` says around its figures.
enum ThroughputPhrase: CaseIterable, Phrase {
  case title
  case people
  case counts
  case machine
  case none
  case explanation
  case progress
  case answersDiffer
  case mend
  case preparing
  case eligibility
  case building
  case relaxing
  case pricing
  case raising
  case repairing

  var texts: Texts {
    switch self {
    case .title:
      Texts(
        "Made-up departments, {0} {0:month|months}, seed {1}, up to {2} {2:thread|threads}.",
        "Các phòng giả định, {0} tháng, seed {1}, tối đa {2} luồng.")
    case .people: Texts("{0} people", "{0} người")
    case .counts: Texts("Counts: the same on every machine", "Số lượng: máy nào cũng như nhau")
    case .machine:
      Texts(
        "This machine: done in one second, another at every run", "Máy này: làm được trong một giây, mỗi lần một khác")
    case .none: Texts("–", "–")
    case .explanation:
      Texts(
        "All answers agreed: relaxations from nothing and after changes, and one thread and several.",
        "Mọi lời giải đều khớp: giải từ đầu và sau thay đổi, một luồng và nhiều luồng.")
    case .progress: Texts("{0} s: {1} people, {2}", "{0} giây: {1} người, {2}")
    case .answersDiffer:
      Texts(
        "{0} people, {1}: two ways to one answer came to different ones; nothing is shown. Please report this.",
        "{0} người, {1}: hai cách tính cho hai kết quả khác nhau nên không hiển thị. Xin báo lỗi này.")
    case .mend:
      Texts(
        "Next: mend this, then: suits bench --people 12,50,100",
        "Tiếp theo: sửa lại, rồi: suits bench --people 12,50,100")
    case .preparing: Texts("making the department", "tạo phòng")
    case .eligibility: Texts("who may work for whom", "ai được làm cho ai")
    case .building: Texts("building programs", "dựng chương trình")
    case .relaxing: Texts("relaxations", "giải bài nới lỏng")
    case .pricing: Texts("pricing", "định giá")
    case .raising: Texts("raising the bound", "nâng cận")
    case .repairing: Texts("searching neighbourhoods", "tìm vùng lân cận")
    }
  }

  /// The figures are for those who look inside.
  var isDetail: Bool { true }
}

extension Catalogue {
  /// Where a bench of the engine stands.
  ///
  /// - Parameters:
  ///   - people: The department's people.
  ///   - stage: The name of the part that is measured, such as `pricing`.
  ///   - seconds: Seconds so far.
  /// - Returns: `12 s: 50 people, pricing`.
  public func throughputProgress(people: Int, stage: String, seconds: Double) -> String {
    self(ThroughputPhrase.progress, number(seconds), number(people), self(word(stage)))
  }

  /// That two ways to one answer came to different ones.
  ///
  /// - Parameters:
  ///   - people: The department's people.
  ///   - stage: The name of the part.
  /// - Returns: One line.
  public func answersDiffer(people: Int, stage: String) -> String {
    self(ThroughputPhrase.answersDiffer, number(people), self(word(stage)))
  }

  /// The command to try next after options of a bench were refused.
  public var nextThroughput: String { self(ThroughputPhrase.mend) }

  private func word(_ stage: String) -> ThroughputPhrase {
    switch stage {
    case "eligibility": .eligibility
    case "building": .building
    case "coldRelaxation", "warmRelaxation": .relaxing
    case "pricing", "sharedPricing": .pricing
    case "bound": .raising
    case "repairs": .repairing
    default: .preparing
    }
  }
}
