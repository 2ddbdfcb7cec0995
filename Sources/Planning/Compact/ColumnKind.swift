import Staffing

/// What a column of the compact program stands for.
enum ColumnKind: Sendable {
  case assignment(triple: Int32, stage: StageIndex)
  case hours(triple: Int32, need: NeedIndex, month: MonthIndex)
  case works(pair: Int32, stage: StageIndex)
  case mainContact(pair: Int32, stage: StageIndex)
  case shortfall(NeedIndex, MonthIndex)
  case freelance(NeedIndex, MonthIndex)
  case overtime(PersonIndex, MonthIndex, half: Int)
  case accept(OpportunityIndex)
  case breaking(RuleCode)
  /// Whether a report's main contact on a client is the own line manager; the pair is the report's.
  case line(pair: Int32, stage: StageIndex)
  /// A column that one rule needs for itself.
  case helper(RuleCode)
}
