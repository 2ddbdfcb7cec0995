/// Words of which Vietnamese names are put together.
enum VietnameseWords {
  static let families = [
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương",
    "Lý", "Đinh", "Mai", "Trịnh", "Cao",
  ]
  static let middles = [
    "Thị", "Văn", "Minh", "Ngọc", "Thanh", "Quốc", "Hải", "Thu", "Đức", "Phương", "Gia", "Bảo", "Khánh", "Hoài",
    "Tuấn", "Mỹ", "Anh", "Xuân", "Kim", "Nhật",
  ]
  static let givens = [
    "An", "Bình", "Chi", "Dũng", "Duyên", "Đạt", "Giang", "Hà", "Hạnh", "Hiếu", "Hoa", "Hùng", "Hương", "Khang",
    "Khoa", "Lan", "Linh", "Long", "Ly", "Mai", "Nam", "Nga", "Ngân", "Nhi", "Oanh", "Phong", "Phúc", "Quân", "Quyên",
    "Sơn", "Tâm", "Thảo", "Thư", "Tiến", "Trang", "Trí", "Trúc", "Uyên", "Việt", "Vy",
  ]
  static let brands = [
    "Sen Vàng", "Lúa Xanh", "Bến Thượng", "An Khê", "Đồng Nai Mới", "Hạ Long Xanh", "Trà Sơn", "Mây Trắng",
    "Phù Sa", "Bình Minh", "Nam Hải", "Tây Sơn", "Hương Rừng", "Suối Mơ", "Cánh Diều", "Hoa Ban", "Sao Khuê",
    "Đại Ngàn", "Cửu Long Mới", "Thuận An", "Kim Giang", "Vạn Xuân", "Hải Đăng", "Ngọc Lam", "Trường Sơn", "Gió Biển",
    "Nắng Mai", "Thiên Ân", "Phố Cổ", "Chim Lạc", "Hồng Hà", "Bạch Mã", "Hoa Sữa", "Lam Sơn", "Mộc Châu Mới",
    "Phong Nha Xanh", "Rạng Đông Mới", "Sông Thương", "Tân Thành", "Yên Tử",
  ]
  static let cities = [
    "Sài Gòn", "Hà Nội", "Đà Nẵng", "Cần Thơ", "Hải Phòng", "Huế", "Nha Trang", "Đà Lạt", "Vinh", "Quy Nhơn",
  ]
  static let sectors: [GeneratedNames.SectorName] = [
    sector("đồ uống", ["Nước Giải Khát", "Trà", "Cà Phê", "Bia"], isConsumer: true),
    sector("thực phẩm", ["Thực Phẩm", "Sữa", "Bánh Kẹo", "Mì"], isConsumer: true),
    sector("ngân hàng", ["Ngân Hàng", "Tài Chính", "Bảo Hiểm"], isConsumer: false),
    sector("bán lẻ", ["Siêu Thị", "Thời Trang", "Điện Máy"], isConsumer: true),
    sector("viễn thông", ["Viễn Thông", "Di Động", "Mạng"], isConsumer: false),
    sector("bất động sản", ["Địa Ốc", "Đô Thị", "Nhà Đất"], isConsumer: false),
    sector("mỹ phẩm", ["Mỹ Phẩm", "Chăm Sóc Da", "Hương Liệu"], isConsumer: true),
    sector("ô tô", ["Ô Tô", "Xe Máy", "Xe Điện"], isConsumer: false),
    sector("thương mại điện tử", ["Chợ Mạng", "Giao Hàng", "Mua Sắm"], isConsumer: true),
    sector("y tế", ["Dược", "Bệnh Viện", "Nha Khoa"], isConsumer: false),
    sector("du lịch", ["Du Lịch", "Khách Sạn", "Hàng Không"], isConsumer: true),
    sector("giáo dục", ["Học Viện", "Trường", "Ngoại Ngữ"], isConsumer: false),
    sector("công nghệ", ["Phần Mềm", "Công Nghệ", "Dữ Liệu"], isConsumer: false),
    sector("năng lượng", ["Năng Lượng", "Điện Gió", "Xăng Dầu"], isConsumer: false),
  ]

  private static func sector(_ name: String, _ words: [String], isConsumer: Bool) -> GeneratedNames.SectorName {
    GeneratedNames.SectorName(name: name, words: words, isConsumer: isConsumer)
  }
}
