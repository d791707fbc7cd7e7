"""A folder of pages for the public: a page for each plan and each indicator, and the data to download."""
