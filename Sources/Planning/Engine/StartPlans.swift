import LinearProgramming
import Staffing

/// Plans to begin with, which are also what a plan is compared with: today's teams, one-by-one staffing, a given plan.
struct StartPlans<Solver: LinearSolver> {
  let solver: Solver
  let meter: WorkMeter
  let options: PlanOptions

  /// The start plans of a scenario.
  struct Result {
    var comparisons: [(kind: Plan.Comparison.Kind, completion: TeamsCompletion<Solver>.Completion)] = []
    /// The cheapest start that keeps all rules, or `nil`.
    var best: ContiguousArray<Double>?
    /// The start that breaks the least weight, whatever it costs, or `nil` where no teams fit.
    var leastBroken: ContiguousArray<Double>?
    /// The model that the points belong to.
    var model: CompactModel
  }

  /// Makes the start plans.
  func make(_ model: CompactModel) throws -> Result {
    var result = Result(model: model)
    let completion = TeamsCompletion(solver: solver, meter: meter, threads: options.threads)
    meter.tell(.comparing)
    let given = try options.start.map { try completion.complete([.of($0, model)], of: model) } ?? []
    var all = given.compactMap(\.self)
    if options.compares || !all.contains(where: { $0.breakWeight == 0 }) {
      let completed = try completion.complete([.today(model), OneByOne(model).teams], of: model)
      for (kind, own) in zip([Plan.Comparison.Kind.today, .oneByOne], completed) {
        if let own { result.comparisons.append((kind, own)) }
      }
      all = completed.compactMap(\.self) + all
    }
    result.best = all.filter { $0.breakWeight == 0 }.map(\.values).min {
      model.program.objective(of: $0) < model.program.objective(of: $1)
    }
    result.leastBroken = all.min { $0.breakWeight < $1.breakWeight }?.values
    return result
  }
}
