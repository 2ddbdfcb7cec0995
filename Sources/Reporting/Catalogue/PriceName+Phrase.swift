public import Staffing

/// What a price means in her words: `{0}` is the number of hours, `{1}` whose.
extension PriceName: Phrase {
  /// The text in both languages.
  public var texts: Texts {
    switch self {
    case .shortfallA:
      Texts(
        "leaving one hour of an A-client uncovered is as bad as {0} {0:hour|hours} of {1} pay",
        "bỏ trống một giờ của khách hàng hạng A thiệt bằng {0} giờ lương {1}")
    case .shortfallB:
      Texts(
        "leaving one hour of a B-client uncovered is as bad as {0} {0:hour|hours} of {1} pay",
        "bỏ trống một giờ của khách hàng hạng B thiệt bằng {0} giờ lương {1}")
    case .shortfallC:
      Texts(
        "leaving one hour of a C-client uncovered is as bad as {0} {0:hour|hours} of {1} pay",
        "bỏ trống một giờ của khách hàng hạng C thiệt bằng {0} giờ lương {1}")
    case .growthShortfall:
      Texts(
        "leaving one hour of growth work undone on the most promising client is as bad as {0} {0:hour|hours} of {1} pay",
        "bỏ một giờ phát triển ở khách hàng tiềm năng nhất thiệt bằng {0} giờ lương {1}")
    case .freelance:
      Texts(
        "buying one hour outside is, beyond its bill, as unwelcome as {0} {0:hour|hours} of {1} pay",
        "thuê ngoài một giờ, ngoài tiền phải trả, đáng ngại bằng {0} giờ lương {1}")
    case .overtimeFirst:
      Texts(
        "one hour of overtime is, beyond its pay, as unwelcome as {0} {0:hour|hours} of {1} pay",
        "một giờ tăng ca, ngoài tiền lương, đáng ngại bằng {0} giờ lương {1}")
    case .overtimeSecond:
      Texts(
        "one hour in the second half of the overtime allowed is as unwelcome as {0} {0:hour|hours} of {1} pay",
        "một giờ ở nửa sau của mức tăng ca cho phép đáng ngại bằng {0} giờ lương {1}")
    case .expertise:
      Texts(
        "an hour by somebody one level short of the sector knowledge wished is worth {0} {0:hour|hours} of {1} pay less",
        "một giờ của người thiếu một bậc hiểu biết ngành kém đi {0} giờ lương {1}")
    case .seniority:
      Texts(
        "an hour by somebody a grade above what is asked wastes {0} {0:hour|hours} of {1} pay",
        "một giờ của người cao hơn một cấp so với yêu cầu lãng phí {0} giờ lương {1}")
    case .upwardCover:
      Texts(
        "an hour in which somebody does the work one step below their role wastes {0} {0:hour|hours} of {1} pay",
        "một giờ người cấp trên làm việc thấp hơn một bậc lãng phí {0} giờ lương {1}")
    case .planningBurden:
      Texts(
        "an hour of planning put on a manager or director is as bad as {0} {0:hour|hours} of {1} pay",
        "một giờ hoạch định đặt lên vai quản lý hoặc giám đốc thiệt bằng {0} giờ lương {1}")
    case .handover:
      Texts(
        "each hour a newcomer needs to get to know a client costs {0} {0:hour|hours} of {1} pay",
        "mỗi giờ người mới cần để hiểu khách hàng tốn {0} giờ lương {1}")
    case .tenure:
      Texts(
        "each hour's worth of trust that staying on a client builds counts as {0} {0:hour|hours} of {1} pay",
        "mỗi giờ giá trị do gắn bó với khách hàng được tính bằng {0} giờ lương {1}")
    case .bandUnder:
      Texts(
        "an hour of idleness below the usual utilization is as bad as {0} {0:hour|hours} of {1} pay",
        "một giờ rảnh dưới mức sử dụng thông thường thiệt bằng {0} giờ lương {1}")
    case .bandOver:
      Texts(
        "an hour of load above the usual utilization is as bad as {0} {0:hour|hours} of {1} pay",
        "một giờ quá tải trên mức sử dụng thông thường thiệt bằng {0} giờ lương {1}")
    case .reportingLine:
      Texts(
        "a month in which a team's main contact is also their line manager is worth {0} {0:hour|hours} of {1} pay",
        "một tháng đầu mối chính cũng là quản lý trực tiếp của đội đáng giá {0} giờ lương {1}")
    case .preference:
      Texts(
        "having a person you prefer on a team for a quarter is worth {0} {0:hour|hours} of {1} pay",
        "có người bạn ưu tiên trong đội suốt một quý đáng giá {0} giờ lương {1}")
    case .clientMargin:
      Texts(
        "staffing beyond what a client's least margin allows counts {0} times the excess",
        "chi phí nhân sự vượt mức biên lợi nhuận tối thiểu của khách hàng tính gấp {0} lần phần vượt")
    case .overServicing:
      Texts(
        "an hour planned above the contracted hours is as bad as {0} {0:hour|hours} of {1} pay",
        "một giờ vượt số giờ hợp đồng thiệt bằng {0} giờ lương {1}")
    case .newFace:
      Texts(
        "a pitch or renewal team without a new face is as bad as {0} {0:hour|hours} of {1} pay",
        "đội pitch hoặc gia hạn không có gương mặt mới thiệt bằng {0} giờ lương {1}")
    case .bookBalance:
      Texts(
        "each client by which a director's book exceeds the smallest is as bad as {0} {0:hour|hours} of {1} pay",
        "mỗi khách hàng giám đốc giữ nhiều hơn người ít nhất thiệt bằng {0} giờ lương {1}")
    case .plannerApart:
      Texts(
        "a client whose main contact also does its planning is as bad as {0} {0:hour|hours} of {1} pay",
        "khách hàng có đầu mối chính kiêm hoạch định thiệt bằng {0} giờ lương {1}")
    }
  }
}
