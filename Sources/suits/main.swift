print("suits")
