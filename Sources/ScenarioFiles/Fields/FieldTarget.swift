import Staffing

/// Where in a draft a field's value goes, and so how its text is read.
enum FieldTarget<Record: Sendable>: Sendable {
  /// A property of the record.
  typealias Path<Value> = any WritableKeyPath<Record, Value> & Sendable

  /// A name or one of some words.
  case text(Path<Given<String>?>, Words? = nil)
  /// Several of them.
  case texts(Path<[Given<String>]>, Words? = nil)
  /// A number.
  case number(Path<Given<Double>?>, Measure)
  /// A day.
  case day(Path<Given<Day>?>)
  /// Several days, or ranges such as `2027-02-05..2027-02-10`.
  case days(Path<[Given<Day>]>)
  /// A month.
  case month(Path<Given<Month>?>)
  /// Several months.
  case months(Path<[Given<Month>]>)
  /// Yes or no.
  case flag(Path<Given<Bool>?>)
  /// A number for each of several names, which stand behind the field's name in a header: `hours executive`.
  case settings(Path<[Setting]>, Measure, Words? = nil)
  /// A number that is kept under a fixed name.
  case setting(Path<[Setting]>, name: String, Measure)
  /// A word for each of several names.
  case wordSettings(Path<[WordSetting]>)
  /// A list of records with a table of their own.
  case records(NestedTable<Record>)
  /// One record with fields of its own.
  case record(NestedTable<Record>)
  /// A setting of the reader itself, which is looked at before everything else.
  case reading
}
