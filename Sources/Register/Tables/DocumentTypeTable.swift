extension Table {
    /// Types of documents with the sign they have in a code. `system` is state, party or mass-org.
    package static let documentTypes = Table(
        "document-types",
        #"""
        system	name	abbreviation	source
        state	Nghị quyết	NQ	NĐ 30/2020/NĐ-CP Phụ lục III mục I
        state	Quyết định	QĐ	NĐ 30/2020/NĐ-CP Phụ lục III mục I
        state	Chỉ thị	CT	NĐ 30/2020/NĐ-CP Phụ lục III mục I
        state	Quy chế	QC	NĐ 30/2020/NĐ-CP Phụ lục III mục I
        state	Quy định	QyĐ	NĐ 30/2020/NĐ-CP Phụ lục III mục I
        state	Thông cáo	TC	NĐ 30/2020/NĐ-CP Phụ lục III mục I
        state	Thông báo	TB	NĐ 30/2020/NĐ-CP Phụ lục III mục I
        state	Hướng dẫn	HD	NĐ 30/2020/NĐ-CP Phụ lục III mục I
        state	Chương trình	CTr	NĐ 30/2020/NĐ-CP Phụ lục III mục I
        state	Kế hoạch	KH	NĐ 30/2020/NĐ-CP Phụ lục III mục I
        state	Phương án	PA	NĐ 30/2020/NĐ-CP Phụ lục III mục I
        state	Đề án	ĐA	NĐ 30/2020/NĐ-CP Phụ lục III mục I
        state	Dự án	DA	NĐ 30/2020/NĐ-CP Phụ lục III mục I
        state	Báo cáo	BC	NĐ 30/2020/NĐ-CP Phụ lục III mục I
        state	Biên bản	BB	NĐ 30/2020/NĐ-CP Phụ lục III mục I
        state	Tờ trình	TTr	NĐ 30/2020/NĐ-CP Phụ lục III mục I
        state	Công điện	CĐ	NĐ 30/2020/NĐ-CP Phụ lục III mục I
        state	Bản ghi nhớ	BGN	NĐ 30/2020/NĐ-CP Phụ lục III mục I
        state	Bản thỏa thuận	BTT	NĐ 30/2020/NĐ-CP Phụ lục III mục I
        state	Giấy ủy quyền	GUQ	NĐ 30/2020/NĐ-CP Phụ lục III mục I
        state	Giấy mời	GM	NĐ 30/2020/NĐ-CP Phụ lục III mục I
        state	Giấy giới thiệu	GGT	NĐ 30/2020/NĐ-CP Phụ lục III mục I
        state	Giấy nghỉ phép	GNP	NĐ 30/2020/NĐ-CP Phụ lục III mục I
        state	Phiếu gửi	PG	NĐ 30/2020/NĐ-CP Phụ lục III mục I
        state	Phiếu chuyển	PC	NĐ 30/2020/NĐ-CP Phụ lục III mục I
        state	Phiếu báo	PB	NĐ 30/2020/NĐ-CP Phụ lục III mục I
        state	Bản sao y	SY	NĐ 30/2020/NĐ-CP Phụ lục III mục I
        state	Bản trích sao	TrS	NĐ 30/2020/NĐ-CP Phụ lục III mục I
        state	Bản sao lục	SL	NĐ 30/2020/NĐ-CP Phụ lục III mục I
        state	Bản ghi nhớ	GN	TT 01/2011/TT-BNV phụ lục I, khác biệt nêu tại http://tuvandoanhnghiep.tinlaw.vn/2020/08/quy-tac-viet-tat-ten-cac-loai-van-ban.html
        state	Bản thỏa thuận	TTh	TT 01/2011/TT-BNV phụ lục I, khác biệt nêu tại http://tuvandoanhnghiep.tinlaw.vn/2020/08/quy-tac-viet-tat-ten-cac-loai-van-ban.html
        state	Giấy ủy quyền	UQ	TT 01/2011/TT-BNV phụ lục I, khác biệt nêu tại http://tuvandoanhnghiep.tinlaw.vn/2020/08/quy-tac-viet-tat-ten-cac-loai-van-ban.html
        state	Giấy nghỉ phép	NP	TT 01/2011/TT-BNV phụ lục I, khác biệt nêu tại http://tuvandoanhnghiep.tinlaw.vn/2020/08/quy-tac-viet-tat-ten-cac-loai-van-ban.html
        state	Bản cam kết	CK	TTLT 55/2005/TTLT-BNV-VPCP phụ lục (https://123docz.net/trich-doan/2329026-bang-chu-viet-tat-ten-loai-van-ban-va-ban-sao.htm)
        state	Giấy chứng nhận	CN	TTLT 55/2005/TTLT-BNV-VPCP phụ lục (https://123docz.net/trich-doan/2329026-bang-chu-viet-tat-ten-loai-van-ban-va-ban-sao.htm)
        state	Giấy đi đường	ĐĐ	TTLT 55/2005/TTLT-BNV-VPCP phụ lục (https://123docz.net/trich-doan/2329026-bang-chu-viet-tat-ten-loai-van-ban-va-ban-sao.htm)
        state	Giấy biên nhận hồ sơ	BN	TTLT 55/2005/TTLT-BNV-VPCP phụ lục (https://123docz.net/trich-doan/2329026-bang-chu-viet-tat-ten-loai-van-ban-va-ban-sao.htm)
        state	Giấy ủy nhiệm	UN	TTLT 55/2005/TTLT-BNV-VPCP phụ lục (https://123docz.net/trich-doan/2329026-bang-chu-viet-tat-ten-loai-van-ban-va-ban-sao.htm)
        state	Giấy giới thiệu	GT	TTLT 55/2005/TTLT-BNV-VPCP phụ lục (https://123docz.net/trich-doan/2329026-bang-chu-viet-tat-ten-loai-van-ban-va-ban-sao.htm)
        state	Bản trích sao	TS	TTLT 55/2005/TTLT-BNV-VPCP phụ lục (https://123docz.net/trich-doan/2329026-bang-chu-viet-tat-ten-loai-van-ban-va-ban-sao.htm)
        state	Luật	Lt	TTLT 55/2005/TTLT-BNV-VPCP phụ lục (https://123docz.net/trich-doan/2329026-bang-chu-viet-tat-ten-loai-van-ban-va-ban-sao.htm)
        state	Pháp lệnh	PL	TTLT 55/2005/TTLT-BNV-VPCP phụ lục (https://123docz.net/trich-doan/2329026-bang-chu-viet-tat-ten-loai-van-ban-va-ban-sao.htm)
        state	Lệnh	L	TTLT 55/2005/TTLT-BNV-VPCP phụ lục (https://123docz.net/trich-doan/2329026-bang-chu-viet-tat-ten-loai-van-ban-va-ban-sao.htm)
        state	Nghị quyết liên tịch	NQLT	TTLT 55/2005/TTLT-BNV-VPCP phụ lục (https://123docz.net/trich-doan/2329026-bang-chu-viet-tat-ten-loai-van-ban-va-ban-sao.htm)
        state	Nghị định	NĐ	TTLT 55/2005/TTLT-BNV-VPCP phụ lục (https://123docz.net/trich-doan/2329026-bang-chu-viet-tat-ten-loai-van-ban-va-ban-sao.htm)
        state	Thông tư	TT	TTLT 55/2005/TTLT-BNV-VPCP phụ lục (https://123docz.net/trich-doan/2329026-bang-chu-viet-tat-ten-loai-van-ban-va-ban-sao.htm)
        state	Thông tư liên tịch	TTLT	TTLT 55/2005/TTLT-BNV-VPCP phụ lục (https://123docz.net/trich-doan/2329026-bang-chu-viet-tat-ten-loai-van-ban-va-ban-sao.htm)
        state	Nghị quyết QPPL của HĐTP TANDTC	NQ	Luật 80/2015/QH13 Điều 4, Điều 10; NĐ 34/2016 Điều 58
        state	Quyết định QPPL	QĐ	Luật 80/2015/QH13 Điều 4, Điều 10; NĐ 34/2016 Điều 58
        state	Nghị quyết QPPL	NQ	Luật 80/2015/QH13 Điều 4, Điều 10; NĐ 34/2016 Điều 58
        state	Văn bản hợp nhất	VBHN	Pháp lệnh 01/2012/UBTVQH13; quan sát trong kho văn bản (law corpus) (vd 25/VBHN-VPQH)
        state	Luật	LCT	quan sát trong kho văn bản (law corpus)
        state	Luật	L	quan sát trong kho văn bản (law corpus)
        state	Sắc lệnh	SL	quan sát trong kho văn bản (law corpus)
        state	Thông tư liên bộ	TTLB	quan sát trong kho văn bản (law corpus)
        state	Kết luận	KL	quan sát trong kho văn bản (law corpus)
        state	Giấy phép	GP	quan sát trong kho văn bản (law corpus)
        state	Giấy phép/Giấy chứng nhận	GCN	quan sát trong kho văn bản (law corpus)
        state	Quy trình	QTr	quan sát trong kho văn bản (law corpus)
        state	Quy chuẩn kỹ thuật quốc gia	QCVN	quan sát trong kho văn bản (law corpus)
        party	Nghị quyết	NQ	HD 05-HD/VPTW (27/5/2026), HD 36-HD/VPTW (03/4/2018) mục số và ký hiệu; quy tắc chữ cái đầu; QĐ 399-QĐ/TW (09/01/2026) danh mục thể loại (https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html)
        party	Quyết định	QĐ	HD 05-HD/VPTW (27/5/2026), HD 36-HD/VPTW (03/4/2018) mục số và ký hiệu; quy tắc chữ cái đầu; QĐ 399-QĐ/TW (09/01/2026) danh mục thể loại (https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html)
        party	Quy định	QĐ	HD 05-HD/VPTW (27/5/2026), HD 36-HD/VPTW (03/4/2018) mục số và ký hiệu; quy tắc chữ cái đầu; QĐ 399-QĐ/TW (09/01/2026) danh mục thể loại (https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html)
        party	Chỉ thị	CT	HD 05-HD/VPTW (27/5/2026), HD 36-HD/VPTW (03/4/2018) mục số và ký hiệu; quy tắc chữ cái đầu; QĐ 399-QĐ/TW (09/01/2026) danh mục thể loại (https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html)
        party	Kết luận	KL	HD 05-HD/VPTW (27/5/2026), HD 36-HD/VPTW (03/4/2018) mục số và ký hiệu; quy tắc chữ cái đầu; QĐ 399-QĐ/TW (09/01/2026) danh mục thể loại (https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html)
        party	Quy chế	QC	HD 05-HD/VPTW (27/5/2026), HD 36-HD/VPTW (03/4/2018) mục số và ký hiệu; quy tắc chữ cái đầu; QĐ 399-QĐ/TW (09/01/2026) danh mục thể loại (https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html)
        party	Thông tri	TT	HD 05-HD/VPTW (27/5/2026), HD 36-HD/VPTW (03/4/2018) mục số và ký hiệu; quy tắc chữ cái đầu; QĐ 399-QĐ/TW (09/01/2026) danh mục thể loại (https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html)
        party	Hướng dẫn	HD	HD 05-HD/VPTW (27/5/2026), HD 36-HD/VPTW (03/4/2018) mục số và ký hiệu; quy tắc chữ cái đầu; QĐ 399-QĐ/TW (09/01/2026) danh mục thể loại (https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html)
        party	Thông báo	TB	HD 05-HD/VPTW (27/5/2026), HD 36-HD/VPTW (03/4/2018) mục số và ký hiệu; quy tắc chữ cái đầu; QĐ 399-QĐ/TW (09/01/2026) danh mục thể loại (https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html)
        party	Báo cáo	BC	HD 05-HD/VPTW (27/5/2026), HD 36-HD/VPTW (03/4/2018) mục số và ký hiệu; quy tắc chữ cái đầu; QĐ 399-QĐ/TW (09/01/2026) danh mục thể loại (https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html)
        party	Kế hoạch	KH	HD 05-HD/VPTW (27/5/2026), HD 36-HD/VPTW (03/4/2018) mục số và ký hiệu; quy tắc chữ cái đầu; QĐ 399-QĐ/TW (09/01/2026) danh mục thể loại (https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html)
        party	Chương trình	CTr	HD 05-HD/VPTW (27/5/2026), HD 36-HD/VPTW (03/4/2018) mục số và ký hiệu; quy tắc chữ cái đầu; QĐ 399-QĐ/TW (09/01/2026) danh mục thể loại (https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html)
        party	Đề án	ĐA	HD 05-HD/VPTW (27/5/2026), HD 36-HD/VPTW (03/4/2018) mục số và ký hiệu; quy tắc chữ cái đầu; QĐ 399-QĐ/TW (09/01/2026) danh mục thể loại (https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html)
        party	Phương án	PA	HD 05-HD/VPTW (27/5/2026), HD 36-HD/VPTW (03/4/2018) mục số và ký hiệu; quy tắc chữ cái đầu; QĐ 399-QĐ/TW (09/01/2026) danh mục thể loại (https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html)
        party	Dự án	DA	HD 05-HD/VPTW (27/5/2026), HD 36-HD/VPTW (03/4/2018) mục số và ký hiệu; quy tắc chữ cái đầu; QĐ 399-QĐ/TW (09/01/2026) danh mục thể loại (https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html)
        party	Tờ trình	TTr	HD 05-HD/VPTW (27/5/2026), HD 36-HD/VPTW (03/4/2018) mục số và ký hiệu; quy tắc chữ cái đầu; QĐ 399-QĐ/TW (09/01/2026) danh mục thể loại (https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html)
        party	Công văn	CV	HD 05-HD/VPTW (27/5/2026), HD 36-HD/VPTW (03/4/2018) mục số và ký hiệu; quy tắc chữ cái đầu; QĐ 399-QĐ/TW (09/01/2026) danh mục thể loại (https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html)
        party	Biên bản	BB	HD 05-HD/VPTW (27/5/2026), HD 36-HD/VPTW (03/4/2018) mục số và ký hiệu; quy tắc chữ cái đầu; QĐ 399-QĐ/TW (09/01/2026) danh mục thể loại (https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html)
        party	Quy định	QĐi	quan sát: 07-QĐi/TW, 08-QĐi/TW năm 2018
        party	Quyết định nhân sự	QĐNS	quan sát: 1295-QĐNS/TW (2019), 219-QĐNS/TW
        party	Thông báo kết luận	TBKL	quan sát, biến thể địa phương; chuẩn là TB
        party	Chương trình hành động	CTrHĐ	thực tiễn một số thành ủy, tỉnh ủy; chuẩn là CTr
        party	Bản sao	BS	HD 36-HD/VPTW phụ lục mẫu chữ (ví dụ Số 24-BS/UBKTTU)
        party	Thông cáo	TC	QĐ 399-QĐ/TW (09/01/2026) danh mục thể loại (https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html) ; chữ tắt theo quy tắc chữ cái đầu, chưa kiểm được
        party	Quy hoạch	QH	QĐ 399-QĐ/TW (09/01/2026) danh mục thể loại (https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html) ; chữ tắt theo quy tắc chữ cái đầu, chưa kiểm được
        party	Giấy mời	GM	QĐ 399-QĐ/TW (09/01/2026) danh mục thể loại (https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html) (giấy tờ hành chính; HD 05 không ấn định chữ tắt, đây là cách ghi thường gặp)
        party	Giấy giới thiệu	GGT	QĐ 399-QĐ/TW (09/01/2026) danh mục thể loại (https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html) (giấy tờ hành chính; HD 05 không ấn định chữ tắt, đây là cách ghi thường gặp)
        party	Giấy chứng nhận	GCN	QĐ 399-QĐ/TW (09/01/2026) danh mục thể loại (https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html) (giấy tờ hành chính; HD 05 không ấn định chữ tắt, đây là cách ghi thường gặp)
        party	Giấy đi đường	GĐĐ	QĐ 399-QĐ/TW (09/01/2026) danh mục thể loại (https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html) (giấy tờ hành chính; HD 05 không ấn định chữ tắt, đây là cách ghi thường gặp)
        party	Giấy nghỉ phép	GNP	QĐ 399-QĐ/TW (09/01/2026) danh mục thể loại (https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html) (giấy tờ hành chính; HD 05 không ấn định chữ tắt, đây là cách ghi thường gặp)
        party	Phiếu chuyển	PC	QĐ 399-QĐ/TW (09/01/2026) danh mục thể loại (https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html) (giấy tờ hành chính; HD 05 không ấn định chữ tắt, đây là cách ghi thường gặp)
        party	Phiếu gửi	PG	QĐ 399-QĐ/TW (09/01/2026) danh mục thể loại (https://lsvn.vn/thong-nhat-he-thong-van-ban-cua-dang-theo-quy-dinh-moi-cua-ban-bi-thu-a168642.html) (giấy tờ hành chính; HD 05 không ấn định chữ tắt, đây là cách ghi thường gặp)
        mass-org	Nghị quyết	NQ	Đoàn: QĐ 367-QĐ/TWĐTN-VP và HD 29-HD/TWĐTN-VP (2013); MTTQ: thực tiễn theo kiểu nhà nước; Công đoàn: QĐ 933/QĐ-TLĐ (2024)
        mass-org	Quyết định	QĐ	Đoàn: QĐ 367-QĐ/TWĐTN-VP và HD 29-HD/TWĐTN-VP (2013); MTTQ: thực tiễn theo kiểu nhà nước; Công đoàn: QĐ 933/QĐ-TLĐ (2024)
        mass-org	Chỉ thị	CT	Đoàn: QĐ 367-QĐ/TWĐTN-VP và HD 29-HD/TWĐTN-VP (2013); MTTQ: thực tiễn theo kiểu nhà nước; Công đoàn: QĐ 933/QĐ-TLĐ (2024)
        mass-org	Kết luận	KL	Đoàn: QĐ 367-QĐ/TWĐTN-VP và HD 29-HD/TWĐTN-VP (2013); MTTQ: thực tiễn theo kiểu nhà nước; Công đoàn: QĐ 933/QĐ-TLĐ (2024)
        mass-org	Quy chế	QC	Đoàn: QĐ 367-QĐ/TWĐTN-VP và HD 29-HD/TWĐTN-VP (2013); MTTQ: thực tiễn theo kiểu nhà nước; Công đoàn: QĐ 933/QĐ-TLĐ (2024)
        mass-org	Quy định	QĐ	Đoàn: QĐ 367-QĐ/TWĐTN-VP và HD 29-HD/TWĐTN-VP (2013); MTTQ: thực tiễn theo kiểu nhà nước; Công đoàn: QĐ 933/QĐ-TLĐ (2024)
        mass-org	Thông tri	TT	Đoàn: QĐ 367-QĐ/TWĐTN-VP và HD 29-HD/TWĐTN-VP (2013); MTTQ: thực tiễn theo kiểu nhà nước; Công đoàn: QĐ 933/QĐ-TLĐ (2024)
        mass-org	Hướng dẫn	HD	Đoàn: QĐ 367-QĐ/TWĐTN-VP và HD 29-HD/TWĐTN-VP (2013); MTTQ: thực tiễn theo kiểu nhà nước; Công đoàn: QĐ 933/QĐ-TLĐ (2024)
        mass-org	Thông báo	TB	Đoàn: QĐ 367-QĐ/TWĐTN-VP và HD 29-HD/TWĐTN-VP (2013); MTTQ: thực tiễn theo kiểu nhà nước; Công đoàn: QĐ 933/QĐ-TLĐ (2024)
        mass-org	Báo cáo	BC	Đoàn: QĐ 367-QĐ/TWĐTN-VP và HD 29-HD/TWĐTN-VP (2013); MTTQ: thực tiễn theo kiểu nhà nước; Công đoàn: QĐ 933/QĐ-TLĐ (2024)
        mass-org	Kế hoạch	KH	Đoàn: QĐ 367-QĐ/TWĐTN-VP và HD 29-HD/TWĐTN-VP (2013); MTTQ: thực tiễn theo kiểu nhà nước; Công đoàn: QĐ 933/QĐ-TLĐ (2024)
        mass-org	Chương trình	CTr	Đoàn: QĐ 367-QĐ/TWĐTN-VP và HD 29-HD/TWĐTN-VP (2013); MTTQ: thực tiễn theo kiểu nhà nước; Công đoàn: QĐ 933/QĐ-TLĐ (2024)
        mass-org	Đề án	ĐA	Đoàn: QĐ 367-QĐ/TWĐTN-VP và HD 29-HD/TWĐTN-VP (2013); MTTQ: thực tiễn theo kiểu nhà nước; Công đoàn: QĐ 933/QĐ-TLĐ (2024)
        mass-org	Tờ trình	TTr	Đoàn: QĐ 367-QĐ/TWĐTN-VP và HD 29-HD/TWĐTN-VP (2013); MTTQ: thực tiễn theo kiểu nhà nước; Công đoàn: QĐ 933/QĐ-TLĐ (2024)
        mass-org	Công văn	CV	Đoàn: QĐ 367-QĐ/TWĐTN-VP và HD 29-HD/TWĐTN-VP (2013); MTTQ: thực tiễn theo kiểu nhà nước; Công đoàn: QĐ 933/QĐ-TLĐ (2024)
        mass-org	Biên bản	BB	Đoàn: QĐ 367-QĐ/TWĐTN-VP và HD 29-HD/TWĐTN-VP (2013); MTTQ: thực tiễn theo kiểu nhà nước; Công đoàn: QĐ 933/QĐ-TLĐ (2024)
        mass-org	Giấy mời	GM	Đoàn: QĐ 367-QĐ/TWĐTN-VP và HD 29-HD/TWĐTN-VP (2013); MTTQ: thực tiễn theo kiểu nhà nước; Công đoàn: QĐ 933/QĐ-TLĐ (2024)
        """#)
}
