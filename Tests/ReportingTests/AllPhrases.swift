import Staffing

@testable import Reporting

/// Every key of the catalogue, by topic, with a name for messages.
enum AllPhrases {
  static let list: [(name: String, phrase: any Phrase)] =
    named(ProblemCode.allCases) + named(AdvicePhrase.allCases) + named(NextPhrase.allCases)
    + named(PriceName.allCases) + named(LimitName.allCases) + named(RuleCode.allCases)
    + named(BreachPhrase.allCases) + named(TermCode.allCases) + named(CheckPhrase.allCases)
    + named(WordPhrase.allCases) + named(PlanPhrase.allCases) + named(TablePhrase.allCases)
    + named(LedgerPhrase.allCases) + named(ChangePhrase.allCases) + named(ProofPhrase.allCases)
    + named(HousePhrase.allCases) + named(RunPhrase.allCases)
    + named(RangePhrase.allCases) + named(SatisfactionPart.allCases) + named(ShapePhrase.allCases)
    + named(SyntaxPhrase.allCases)
    + named(SystemPhrase.allCases) + named(BenchPhrase.allCases)
    + named(ThroughputPhrase.allCases) + named(ThroughputFigure.allCases) + named(WhatIfPhrase.allCases)
    + named(WhyPhrase.allCases) + named(SweepPhrase.allCases) + named(SweepRunPhrase.allCases)
    + named(StepPhrase.allCases) + named(WorthPhrase.allCases)
    + named(TradeoffPhrase.allCases)
    + named(ContradictionPhrase.allCases) + named(RuleHeldPhrase.allCases) + named(RuleGivenUpPhrase.allCases)

  private static func named(_ phrases: [some Phrase]) -> [(name: String, phrase: any Phrase)] {
    phrases.map { ("\(type(of: $0)).\($0)", $0) }
  }
}
