/// What sweeps say while they run and about their files: `{0}` is mostly a path.
enum SweepRunPhrase: CaseIterable, Phrase {
  case progress
  case choosing
  case rate
  case secondsLeft
  case minutesLeft
  case hoursLeft
  case next
  case inFolder
  case thereAlready
  case inUse
  case notASweep
  case notAFolder
  case otherQuestion
  case difference
  case nothing
  case otherFile
  case stopped
  case stoppedEarly
  case madeAgain
  case failed
  case clockEnded
  case chunkDone
  case chunkThere
  case chunkRange
  case chunkWhich
  case manyChunks
  case missingChunk
  case foreignChunk
  case duplicateChunk
  case tornChunk
  case twoRecords
  case foreignRecord
  case notMerged
  case extendsOutside

  var texts: Texts {
    switch self {
    case .progress: Texts("{0} of {1}⟨ · {2}⟩⟨ · {3}⟩", "{0} trên {1}⟨ · {2}⟩⟨ · {3}⟩")
    case .choosing: Texts("looking for the worst: {0}", "tìm những kịch bản xấu nhất: {0}")
    case .rate: Texts("{0} a second", "{0} mỗi giây")
    case .secondsLeft: Texts("{0} s left", "còn {0} giây")
    case .minutesLeft: Texts("{0} min left", "còn {0} phút")
    case .hoursLeft: Texts("{0} h left", "còn {0} giờ")
    case .next: Texts("Next: suits {0}", "Tiếp theo: suits {0}")
    case .inFolder: Texts("Next: cd {0} && {1}", "Tiếp theo: cd {0} && {1}")
    case .thereAlready:
      Texts(
        "{0} is there already; nothing was written. To go on with it:",
        "{0} đã có sẵn; chưa ghi gì. Để tiếp tục tệp này:")
    case .inUse:
      Texts("{0} is being written by another run. [in-use]", "Một lần chạy khác đang ghi {0}. [in-use]")
    case .notASweep:
      Texts("{0}: is no file of a sweep [not-a-sweep]", "{0}: không phải tệp của một loạt kịch bản [not-a-sweep]")
    case .notAFolder:
      Texts(
        "{0}: is no folder of a divided sweep [not-a-sweep]",
        "{0}: không phải thư mục của một loạt kịch bản đã chia [not-a-sweep]")
    case .otherQuestion:
      Texts(
        "{0}: was begun with another question; nothing was written. [other-question]",
        "{0}: được bắt đầu với câu hỏi khác; chưa ghi gì. [other-question]")
    case .difference: Texts("{0}: {1} there, {2} here", "{0}: ở đó là {1}, ở đây là {2}")
    case .nothing: Texts("nothing", "không có gì")
    case .otherFile:
      Texts(
        "Next: ask what was asked there, or name another file with -o.",
        "Tiếp theo: hỏi đúng như ở đó, hoặc chọn tệp khác bằng -o.")
    case .stopped:
      Texts(
        "You stopped it: {0} of {1} scenarios are in {2}. To go on:",
        "Bạn đã dừng: {0} trên {1} kịch bản đã có trong {2}. Để tiếp tục:")
    case .stoppedEarly:
      Texts("You stopped it before the first scenario. To go on:", "Bạn đã dừng trước kịch bản đầu tiên. Để tiếp tục:")
    case .madeAgain:
      Texts(
        "{0}: {1} {1:line was|lines were} not whole; {1:its scenario is|their scenarios are} planned again.",
        "{0}: {1} dòng không trọn vẹn; các kịch bản đó được lập lại.")
    case .failed:
      Texts(
        "suits made a mistake in {0} {0:scenario|scenarios}, which have no plan; please report it: {1}",
        "suits đã mắc lỗi ở {0} kịch bản nên không có kế hoạch; xin hãy báo lại: {1}")
    case .clockEnded:
      Texts(
        "The clock ended {0} {0:plan|plans}: another time the figures may be others. With --work they are always the same.",
        "Đồng hồ đã kết thúc {0} kế hoạch: lần khác các số có thể khác. Với --work thì luôn như nhau.")
    case .chunkDone:
      Texts("{0} was written: {1} {1:scenario|scenarios}.", "Đã ghi {0}: {1} kịch bản.")
    case .chunkThere: Texts("{0} is there already.", "{0} đã có sẵn.")
    case .chunkRange: Texts("A chunk is a whole number from 0 to {0}.", "Phần là số nguyên từ 0 đến {0}.")
    case .chunkWhich:
      Texts(
        "Say which chunk with --chunk, from 0 to {0}; Slurm and Kubernetes say it by themselves.",
        "Hãy cho biết phần nào bằng --chunk, từ 0 đến {0}; Slurm và Kubernetes tự cho biết.")
    case .manyChunks:
      Texts(
        "--chunks must be from 1 to {0}: there are no more scenarios.",
        "--chunks phải từ 1 đến {0}: không có nhiều kịch bản hơn.")
    case .missingChunk: Texts("{0}: is missing [missing-chunk]", "{0}: không có [missing-chunk]")
    case .foreignChunk:
      Texts("{0}: belongs to another sweep [foreign-chunk]", "{0}: thuộc về một loạt khác [foreign-chunk]")
    case .duplicateChunk:
      Texts("{0}: holds chunk {1} once more [duplicate-chunk]", "{0}: chứa lại phần {1} [duplicate-chunk]")
    case .tornChunk:
      Texts(
        "{0}: is not whole, {1} of {2} scenarios [torn-chunk]",
        "{0}: không trọn vẹn, {1} trên {2} kịch bản [torn-chunk]")
    case .twoRecords:
      Texts(
        "{0}: has two different records of scenario {1} [two-records]",
        "{0}: có hai bản ghi khác nhau của kịch bản {1} [two-records]")
    case .foreignRecord:
      Texts(
        "{0}: has a record of another scenario: {1} [foreign-record]",
        "{0}: có bản ghi của kịch bản khác: {1} [foreign-record]")
    case .notMerged: Texts("Nothing was written.", "Chưa ghi gì.")
    case .extendsOutside:
      Texts(
        "{0}: extends a file outside of its folder, which would be missing on other machines [outside]",
        "{0}: mở rộng một tệp ngoài thư mục này, tệp đó sẽ thiếu trên máy khác [outside]")
    }
  }
}
