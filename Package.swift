// swift-tools-version: 6.2

import PackageDescription

/// Strict settings of every Swift target: warnings are errors, memory-unsafe calls are marked, imports are internal.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// Tests are as strict, but for memory safety: the C guard's own tests call C.
let strictTests: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "suits",
  products: [
    .executable(name: "suits", targets: ["suits"]),
    .library(
      name: "Suits",
      targets: ["LinearProgramming", "GLPKSolver", "Staffing", "Planning", "WhatIf", "ScenarioFiles", "Reporting"]),
  ],
  dependencies: [
    // Commands, help and usage errors as every Swift tool has them; kept by Apple; 25 s of a clean build.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // YAML (and so JSON) as nodes with line and column, which our messages need; wraps libyaml; 15 s of a clean build.
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CGLPK", providers: [.apt(["libglpk-dev"])]),
    .target(name: "CGLPKGuard", dependencies: ["CGLPK"], linkerSettings: [.linkedLibrary("glpk")]),
    .target(name: "LinearProgramming", swiftSettings: strict, linkerSettings: [.linkedLibrary("m")]),
    .target(
      name: "GLPKSolver", dependencies: ["LinearProgramming", "CGLPK", "CGLPKGuard"], swiftSettings: strict),
    .target(name: "Staffing", swiftSettings: strict, linkerSettings: [.linkedLibrary("m")]),
    .target(name: "Planning", dependencies: ["Staffing", "LinearProgramming"], swiftSettings: strict),
    .target(name: "WhatIf", dependencies: ["Planning", "Staffing", "LinearProgramming"], swiftSettings: strict),
    .target(name: "ScenarioFiles", dependencies: ["Staffing", "Yams"], swiftSettings: strict),
    .target(name: "Reporting", dependencies: ["Staffing", "WhatIf"], swiftSettings: strict),
    .target(
      name: "SuitsCommand",
      dependencies: [
        "LinearProgramming", "GLPKSolver", "Staffing", "Planning", "WhatIf", "ScenarioFiles", "Reporting",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(name: "suits", dependencies: ["SuitsCommand"], swiftSettings: strict),
    // Both engines on hundreds of generated scenarios: `.ci/run agreement` runs it optimised, the tests a part of it.
    .executableTarget(
      name: "Agreement", dependencies: ["Planning", "Staffing", "LinearProgramming", "GLPKSolver"],
      path: "Tests/Agreement", swiftSettings: strict),
    .testTarget(name: "CGLPKGuardTests", dependencies: ["CGLPK", "CGLPKGuard"], swiftSettings: strictTests),
    .testTarget(name: "LinearProgrammingTests", dependencies: ["LinearProgramming"], swiftSettings: strictTests),
    .testTarget(
      name: "GLPKSolverTests", dependencies: ["GLPKSolver", "LinearProgramming", "CGLPK"],
      swiftSettings: strictTests),
    .testTarget(name: "StaffingTests", dependencies: ["Staffing"], swiftSettings: strictTests),
    .testTarget(
      name: "PlanningTests",
      dependencies: ["Planning", "Staffing", "LinearProgramming", "GLPKSolver", "ScenarioFiles", "Agreement"],
      swiftSettings: strictTests),
    .testTarget(
      name: "WhatIfTests", dependencies: ["WhatIf", "Planning", "Staffing", "GLPKSolver", "ScenarioFiles"],
      swiftSettings: strictTests),
    .testTarget(name: "ScenarioFilesTests", dependencies: ["ScenarioFiles", "Staffing"], swiftSettings: strictTests),
    .testTarget(
      name: "ReportingTests", dependencies: ["Reporting", "WhatIf", "Staffing"], exclude: ["Golden"],
      swiftSettings: strictTests),
    .testTarget(
      name: "SuitsCommandTests",
      dependencies: [
        "SuitsCommand", "ScenarioFiles", "Staffing", "Reporting",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strictTests),
    .testTarget(name: "HouseTests", swiftSettings: strictTests),
  ],
  swiftLanguageModes: [.v6]
)
