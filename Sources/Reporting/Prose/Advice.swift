internal import Staffing

/// What may help against a problem, with the facts that its sentence needs.
struct Advice {
  let phrase: AdvicePhrase
  /// The suggestion, or what stands for it.
  let value: String
  /// The file in which settings are added.
  let settings: String

  /// The advice that suits a problem, or `nil` where the message says enough.
  ///
  /// - Parameters:
  ///   - problem: The problem.
  ///   - origin: What kind of file it is in.
  init?(for problem: Problem, in origin: ProblemOrigin = .scenario) {
    let suggestion = problem.suggestion.flatMap { $0.isEmpty ? nil : $0 }
    let found: AdvicePhrase? =
      if let suggestion {
        Self.phrase(for: problem.code, suggestion: suggestion)
      } else {
        Self.phrase(for: problem, in: origin)
      }
    guard let phrase = found else { return nil }
    self.phrase = phrase
    value =
      suggestion
      ?? (phrase == .addOneSetting
        ? problem.allowed.words.map { "`\($0)`" }.joined(separator: ", ")
        : phrase == .runInit ? problem.value.shellQuoted : problem.value)
    let file = problem.place?.file ?? ""
    settings = [".yaml", ".yml", ".json"].contains { file.lowercased().hasSuffix($0) } ? file : "scenario.yaml"
  }

  private static func phrase(for code: ProblemCode, suggestion: String) -> AdvicePhrase {
    switch code {
    case .missingFile where [".xlsx", ".xls", ".ods", ".numbers"].contains { suggestion.lowercased().hasSuffix($0) }:
      .exportAsCSV
    case .ambiguousNumber, .ambiguousDate: .addSetting
    case .priceOrder: .writeThis
    case .unknownFile: .rename
    default: .didYouMean
    }
  }

  private static func phrase(for problem: Problem, in origin: ProblemOrigin) -> AdvicePhrase? {
    switch origin {
    case .scenario: phrase(for: problem)
    case .plan: phraseOfPlan(problem)
    case .variation: phraseOfVariation(problem)
    // No template has its format.
    case .published: problem.code == .missingFile ? nil : phrase(for: problem)
    }
  }

  private static func phraseOfPlan(_ problem: Problem) -> AdvicePhrase? {
    switch problem.code {
    case .missingFile: nil
    case .unreadableFile: .askOwner
    case .badEncoding: .saveAsUTF8
    case .notANumber: .digitsOnly
    case .unknownPerson, .unknownClient, .unknownRole, .unknownOpportunity, .unknownWork, .otherMonth: .otherPlan
    case .negativeHours, .negative, .missingValue: nil
    default: .asWritten
    }
  }

  /// Names of a variation are those of its scenario: nothing is added to tables for its sake.
  private static func phraseOfVariation(_ problem: Problem) -> AdvicePhrase? {
    switch problem.code {
    case .missingFile: nil
    case .unknownPerson, .unknownClient, .unknownOpportunity, .nothingThere: .lookIntoScenario
    case .extendsItself: .leaveOut
    default: phrase(for: problem)
    }
  }

  private static func phrase(for problem: Problem) -> AdvicePhrase? {
    switch problem.code {
    // A scenario is named by its path; of other files the value says why.
    case .missingFile: problem.value == problem.place?.file ? .runInit : .copyFromTemplate
    case .unreadableFile: .askOwner
    case .isAFolder, .unknownFile: .moveAway
    case .emptyFile: .saveAgain
    case .fileTooLarge: .wrongFile
    case .badEncoding: .saveAsUTF8
    case .badSyntax: SyntaxPhrase(for: problem.value) == .openQuote ? .closeQuote : .lookAbove
    case .missingColumn: .addHeading
    case .unknownKey: .ownRemark
    case .tooManyCells: .quoteCell
    case .ambiguousNumber, .ambiguousDate: problem.allowed.words.isEmpty ? .dateStyle : .addOneSetting
    default: phraseOfValue(problem.code) ?? phraseOfSense(problem)
    }
  }

  private static func phraseOfValue(_ code: ProblemCode) -> AdvicePhrase? {
    switch code {
    case .notANumber: .digitsOnly
    case .ambiguousName: .useID
    case .notFinite: .failedFormula
    case .notADate: .dateStyle
    case .notAMonth: .monthStyle
    case .unknownPerson: .addToPeople
    case .unknownClient: .addToClients
    case .unknownRole: .ownRole
    case .unknownSector: .addToSectors
    case .unknownDepartment: .addToDepartments
    default: nil
    }
  }

  private static func phraseOfSense(_ problem: Problem) -> AdvicePhrase? {
    switch problem.code {
    case .noPeople, .noClients: .addLines
    case .noMonths: .addMonths
    case .noDemand: .giveFee
    case .duplicateName: problem.field.hasPrefix("people") || problem.field.hasPrefix("clients") ? .giveIDs : .removeOne
    case .duplicateKey, .duplicateRow, .mustAndNever, .overlappingStays, .twoMainContacts: .removeOne
    case .reportingCycle: .leaveOneEmpty
    case .rivalsHeld: .otherConflict
    case .unratedSkill: .addSkill
    case .implausibleFee, .implausiblePay: .checkUnits
    case .outsideMonths: .checkYear
    case .yearlyHours: .perMonth
    case .tooFewNumbers, .tooManyNumbers: .publishedFormat
    default: nil
    }
  }
}
