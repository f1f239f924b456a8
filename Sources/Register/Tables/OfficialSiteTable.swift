extension Table {
    /// Beginnings of sources that may be shown as such: legal instruments (`prefix`), and sites of the State, the Party and
    /// their agencies and organs (`site`, with all that stands below it).
    package static let officialSites = Table(
        "official-sites",
        """
        kind	text	source
        prefix	sổ riêng 	sổ mà thư mục làm việc nêu trong .vanthu.json
        prefix	NQ 	Nghị quyết của Quốc hội, theo ký hiệu
        prefix	NĐ 	Nghị định của Chính phủ, theo ký hiệu
        prefix	Luật 	tên văn bản
        prefix	Nghị quyết 	tên văn bản
        prefix	Nghị định 	tên văn bản
        prefix	Quyết định 	tên văn bản
        prefix	Quy định 	tên văn bản
        prefix	Hướng dẫn 	tên văn bản
        prefix	Thông tư 	tên văn bản
        prefix	Hiến pháp 	tên văn bản
        prefix	Bộ Pháp điển	Bộ Pháp điển điện tử, Bộ Tư pháp
        site	gov.vn	cơ quan nhà nước
        site	chinhphu.vn	Cổng Thông tin điện tử Chính phủ
        site	quochoi.vn	Cổng Thông tin điện tử Quốc hội
        site	baucuquochoi.vn	Hội đồng Bầu cử Quốc gia
        site	vbpl.vn	Cơ sở dữ liệu quốc gia về văn bản pháp luật
        site	dangcongsan.vn	Đảng Cộng sản Việt Nam
        site	daihoidang.vn	Đảng Cộng sản Việt Nam
        site	tapchicongsan.org.vn	Tạp chí Cộng sản
        site	nhandan.vn	Báo Nhân Dân
        site	qdnd.vn	Báo Quân đội nhân dân
        site	cand.com.vn	Báo Công an nhân dân
        site	hcma.vn	Học viện Chính trị quốc gia Hồ Chí Minh
        site	vietnamplus.vn	Thông tấn xã Việt Nam
        site	vnanet.vn	Thông tấn xã Việt Nam
        site	baotintuc.vn	Thông tấn xã Việt Nam
        site	vov.vn	Đài Tiếng nói Việt Nam
        site	vtv.vn	Đài Truyền hình Việt Nam
        """)
}
