internal import CGLPKGuard
internal import LinearProgramming

/// Owns one problem inside GLPK; every call goes through the guard, so none can abort the process.
///
/// It is stale, and every call throws, after a fatal error on its thread and on every other thread; its end is then harmless.
@safe
struct GLPKProblem: ~Copyable {
  /// The handle; it points to live memory until `deinit`, stale or not.
  private let pointer: OpaquePointer

  /// An empty problem that lives on this thread.
  init() throws {
    var made: OpaquePointer?
    try unsafe Self.check(glpkguard_create(&made), "creating a problem")
    guard let made = unsafe made else {
      throw SolverError(code: .unexpected, context: "creating a problem", message: "There is no problem.")
    }
    unsafe pointer = made
  }

  deinit { unsafe glpkguard_destroy(pointer) }

  /// Runs one guarded call and turns its outcome into an error.
  ///
  /// - Parameters:
  ///   - context: What is being done, for the message.
  ///   - call: The guarded call, given the handle.
  /// - Throws: ``SolverError`` unless the call was done.
  borrowing func call(_ context: StaticString, _ call: (OpaquePointer) -> glpkguard_outcome) throws {
    try unsafe Self.check(call(pointer), context)
  }

  private static func check(_ outcome: glpkguard_outcome, _ context: StaticString) throws {
    let failure: (code: SolverError.Code, message: String)
    switch outcome {
    case .done: return
    case .fatal: failure = (.fatal, unsafe String(cString: glpkguard_message()))
    case .stale: failure = (.stale, "A fatal error on this thread has freed the model, or it is another's.")
    case .not_finite: failure = (.notFinite, "A number is not finite.")
    case .no_memory: failure = (.fatal, "There is no memory left.")
    case .not_optimal: failure = (.badArgument, "This needs an optimal basis.")
    }
    throw SolverError(code: failure.code, context: "\(context)", message: failure.message)
  }
}
