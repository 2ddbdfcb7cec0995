// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v14)],
  dependencies: [
    .package(name: "suits", path: ".."),
    // Repeats, percentiles and comparisons of runs; without traits it needs no jemalloc. In nobody's graph but this one's.
    .package(url: "https://github.com/ordo-one/benchmark", exact: "1.38.1", traits: []),
  ],
  targets: [
    .executableTarget(
      name: "PlanningBenchmarks",
      dependencies: [
        .product(name: "Suits", package: "suits"),
        .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "PlanningBenchmarks",
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .treatAllWarnings(as: .error),
      ],
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
    // Our half of `Benchmarks/peers warm`; it needs no benchmarking tool.
    .executableTarget(
      name: "WarmRelaxations", dependencies: [.product(name: "Suits", package: "suits")], path: "WarmRelaxations",
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .treatAllWarnings(as: .error),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
