/// The links of a Markdown page.
enum PageLinks {
  /// Targets of `[text](target)` and of `<doc:article>`, in the order of the text.
  static func links(in text: String) -> [String] {
    var links: [String] = []
    var rest = text[...]
    while let start = rest.firstRange(of: /\]\(|<doc:/) {
      let isArticle = rest[start].hasPrefix("<")
      let body = rest[start.upperBound...].prefix { $0 != (isArticle ? ">" : ")") && !$0.isNewline }
      links.append((isArticle ? "doc:" : "") + body)
      rest = rest[body.endIndex...]
    }
    return links
  }

  /// Whether a link leads to an existing file, to an article of the page's own catalogue, or out of the repository.
  static func leadsSomewhere(_ link: String, from folder: String, articles: Set<String>) -> Bool {
    if link.hasPrefix("https://") || link.hasPrefix("mailto:") { return true }
    if link.hasPrefix("doc:") { return articles.contains(String(link.dropFirst(4).prefix { $0 != "#" && $0 != "/" })) }
    let path = link.prefix { $0 != "#" }
    return path.isEmpty || House.exists(folder.isEmpty ? String(path) : "\(folder)/\(path)")
  }

  /// Every path below the folder of shipped scenarios that the text names.
  static func scenarios(in text: String) -> [String] {
    text.matches(of: /(?:^|[\s`"(])(scenarios\/[a-z0-9\-._\/]*[a-z0-9])/.anchorsMatchLineEndings())
      .map { String($0.output.1) }
  }
}
