extension ScenarioTemplate {
  var settingsInVietnamese: String {
    """
    # Câu hỏi cần lập kế hoạch. Dòng bắt đầu bằng # là ghi chú.
    tên: Công ty của tôi
    tiền tệ: VND

    # Tháng đầu và số tháng: đội ngũ giữ nguyên trong từng quý.
    tháng đầu: \(month)
    số tháng: 3

    # Cách viết số và ngày trong các bảng. Chỉ cần khi 1.500 hoặc 01/02/2027 có thể hiểu theo hai cách.
    # số: 1.234,5
    # ngày: dd/mm/yyyy

    # Số giờ của một ngày làm việc và các ngày lễ; khoảng ngày viết với hai dấu chấm.
    giờ mỗi ngày: 8
    ngày lễ: [\(month)-01]

    # Ngành hàng; people.csv, clients.csv và expertise.csv dùng các tên này.
    ngành: [beverage, retail, travel]

    # Khách hàng cạnh tranh: công ty (không nhận cả hai), văn phòng (không cùng văn phòng),
    # cá nhân (không ai phục vụ cả hai), chờ nguội (không dùng người vừa rời đối thủ).
    # xung đột:
    #   - khách hàng: [Sông Cola, Another Cola]
    #     loại: cá nhân

    chính sách:
      # balanced (cân bằng), keep-teams (giữ đội ngũ) hoặc save-money (tiết kiệm)
      bộ giá: balanced
      # Mọi con số của công ty đều có mặc định và có thể đổi ở đây.
      # giới hạn: {changes: 3, overtime-share: 0.1}
      # quy tắc: {second-person: off}
      # Mỗi phần chiếm bao nhiêu khi ước tính mức hài lòng của khách hàng, từ 0 đến 100.
      # hài lòng: {phủ giờ: 40, phù hợp: 15, liên tục: 20, cấp bậc: 10, tải: 15}

    # Vai trò có số liệu khác với danh mục.
    # vai trò:
    #   - tên: manager
    #     số đầu mối: 3

    """
  }

  static let readmeInVietnamese = """
    Một kịch bản là thư mục này:

      scenario.yaml    câu hỏi: các tháng, tiền tệ, ngày lễ, chính sách, ngành, khách hàng cạnh tranh
      people.csv       nhân sự: chỉ cần tên và vai trò
      clients.csv      khách hàng: chỉ cần tên và phí hoặc số giờ
      teams.csv        ai đang phục vụ khách hàng nào, vai trò gì, từ khi nào
      expertise.csv    mức hiểu biết ngành của từng người, 0 đến 5

    Khi cần: demand.csv, campaigns.csv, leave.csv, opportunities.csv, departments.csv, pins.csv.

    Các bảng xuất từ phần mềm bảng tính dưới dạng CSV, UTF-8, ngăn cách bằng dấu phẩy, dấu chấm phẩy hoặc tab. Tiêu đề
    cột bằng tiếng Việt hoặc tiếng Anh. Cột có tiêu đề bắt đầu bằng # là ghi chú.

    """
}
