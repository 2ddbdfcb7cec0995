/// Planes above a concave function: what proposals promise at other prices, seen from a center.
///
/// The step that a proximal bundle method takes maximises the least of them less a price for going far; its dual is a small
/// quadratic program over the weights of the planes, solved here two weights at a time.
struct CuttingPlanes: Sendable {
  private let most: Int
  private var slopes: ContiguousArray<ContiguousArray<Double>> = []
  /// How far each plane lies above the function at the center.
  private var excess: ContiguousArray<Double> = []
  /// Products of slopes.
  private var products: ContiguousArray<ContiguousArray<Double>> = []
  private var weights: ContiguousArray<Double> = []

  /// A step: weights of the planes, their slope, and what they promise.
  struct Step {
    fileprivate var weights: ContiguousArray<Double>
    var slope: ContiguousArray<Double>
    var gain: Double
    /// The square of the slope.
    var steepness: Double
    fileprivate var excess: Double
  }

  init(most: Int) { self.most = most }

  var isEmpty: Bool { slopes.isEmpty }

  /// The square of the last plane's slope.
  var steepness: Double { products.last?.last ?? 0 }

  mutating func add(_ slope: ContiguousArray<Double>, excess: Double) {
    if slopes.count >= most { removeLeast() }
    var own: ContiguousArray<Double> = []
    for place in slopes.indices {
      let product = dot(slopes[place], slope)
      products[place].append(product)
      own.append(product)
    }
    own.append(dot(slope, slope))
    products.append(own)
    slopes.append(slope)
    self.excess.append(excess)
    weights.append(slopes.count == 1 ? 1 : 0)
  }

  /// The plane of least weight goes; the combined one, which stands last when this is called, stays.
  private mutating func removeLeast() {
    var least = 0
    for place in weights.indices where weights[place] < weights[least] { least = place }
    slopes.remove(at: least)
    excess.remove(at: least)
    weights.remove(at: least)
    products.remove(at: least)
    for place in products.indices { products[place].remove(at: least) }
  }

  /// The step for a reach: slope × reach is the way, gain what the planes promise there.
  mutating func step(_ reach: Double) -> Step {
    let count = slopes.count
    var total = weights.reduce(0, +)
    if total <= 0 {
      weights[count - 1] = 1
      total = 1
    }
    for place in weights.indices { weights[place] /= total }
    // Gradient of reach/2 · w'Pw + e'w.
    var gradient = ContiguousArray(repeating: 0.0, count: count)
    for one in 0..<count {
      var sum = 0.0
      for two in 0..<count { sum += products[one][two] * weights[two] }
      gradient[one] = reach * sum + excess[one]
    }
    for _ in 0..<(40 * count) {
      var (down, up) = (0, -1)
      for place in 0..<count {
        if gradient[place] < gradient[down] { down = place }
        if weights[place] > 0, up < 0 || gradient[place] > gradient[up] { up = place }
      }
      let slack = gradient[up] - gradient[down]
      guard slack > 1e-9 * max(1, abs(gradient[up])) else { break }
      let bend = reach * (products[up][up] + products[down][down] - 2 * products[up][down])
      let moved = min(weights[up], bend > 1e-18 ? slack / bend : .infinity)
      weights[up] -= moved
      weights[down] += moved
      if weights[up] < 1e-12 { weights[up] = 0 }
      for place in 0..<count { gradient[place] += reach * moved * (products[place][down] - products[place][up]) }
    }
    var slope = ContiguousArray(repeating: 0.0, count: slopes[0].count)
    var above = 0.0
    for place in 0..<count where weights[place] > 0 {
      above += weights[place] * excess[place]
      let (weight, plane) = (weights[place], slopes[place])
      for row in slope.indices { slope[row] += weight * plane[row] }
    }
    let steepness = dot(slope, slope)
    return Step(weights: weights, slope: slope, gain: above + reach * steepness, steepness: steepness, excess: above)
  }

  /// Where there are too many planes, one that says what a step's planes say together takes their place.
  mutating func combine(_ step: Step) {
    guard slopes.count >= most else { return }
    // Room for the combined plane and the next one.
    removeLeast()
    if slopes.count > most - 2 { removeLeast() }
    add(step.slope, excess: step.excess)
    weights[weights.count - 1] = 1
  }

  /// Moves the center.
  ///
  /// Every plane's excess changes by how it rises along the way, less the function's own gain.
  ///
  /// - Parameters:
  ///   - way: From the old center to the new one, in the slopes' measure.
  ///   - gain: By how much the function is higher there.
  mutating func move(_ way: ContiguousArray<Double>, gain: Double) {
    for place in slopes.indices { excess[place] = max(0, excess[place] + rise(slopes[place], way) - gain) }
  }

  /// By how much a slope rises along a way.
  func rise(_ slope: ContiguousArray<Double>, _ way: ContiguousArray<Double>) -> Double { dot(slope, way) }

  private func dot(_ one: ContiguousArray<Double>, _ two: ContiguousArray<Double>) -> Double {
    var sum = 0.0
    for place in one.indices { sum += one[place] * two[place] }
    return sum
  }
}
