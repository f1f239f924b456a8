extension Table {
    /// Names of laws, codes and ordinances, for finding where a name ends in running text.
    package static let actNames = Table(
        "act-names",
        #"""
        name	type	source
        Bộ luật Dân sự	Bộ luật	github.com/ttttthai/vbpl-review; vbpl.vn ItemID=18128
        Bộ luật Hàng hải Việt Nam	Bộ luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Bo-luat-hang-hai-Viet-Nam-2015-298374; gi
        Bộ luật Hình sự	Bộ luật	github.com/ttttthai+vbpl-review
        Bộ luật Lao động	Bộ luật	github.com/hrmaster1982-dev/phapluat-8chude-data; vbpl.vn ItemID=27615
        Bộ luật Tố tụng dân sự	Bộ luật	github.com/diepxuan+diepxuan.github.io; github.com/quangthai87vn+NLP-TraCuuPhapDienVN; git
        Bộ luật Tố tụng hình sự	Bộ luật	github.com/ttttthai+vbpl-review
        Luật An ninh Quốc gia	Luật	Bộ Pháp điển (2 copies); vbpl.vn ItemID=18562
        Luật An ninh mạng	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-an-ninh-mang-2018-351416; github.com
        Luật An toàn thông tin mạng	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-an-toan-thong-tin-mang-2015-298365;
        Luật An toàn thực phẩm	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-an-toan-thuc-pham-2010-108074; githu
        Luật An toàn, vệ sinh lao động	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-an-toan-ve-sinh-lao-dong-2015-281961
        Luật Ban hành văn bản quy phạm pháp luật	Luật	github.com/tocit+vietnam-law; github.com/Sosarasan1+vbpl-chatbot; github.com/undertheseanl
        Luật Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân	Luật	github.com/tocit+vietnam-law; github.com/Sosarasan1+vbpl-chatbot
        Luật Biên giới quốc gia	Luật	Bộ Pháp điển (2 copies); vbpl.vn ItemID=19423
        Luật Biên phòng Việt Nam	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-so-66-2020-QH14-Bien-phong-Viet-Nam-
        Luật Biển Việt Nam	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-bien-Viet-Nam-2012-143494; vbpl.vn I
        Luật Báo chí	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-Bao-chi-2016-280645; github.com/toci
        Luật Bình đẳng giới	Luật	Bộ Pháp điển (2 copies); github.com/Ansvar-Systems/vietnamese-law-mcp census.json; vbpl.vn
        Luật Bưu chính	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-buu-chinh-2010-108080; vbpl.vn ItemI
        Luật Bảo hiểm tiền gửi	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-Bao-hiem-tien-gui-2012-142539; vbpl.
        Luật Bảo hiểm xã hội	Luật	github.com/ttttthai+vbpl-review
        Luật Bảo hiểm y tế	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-bao-hiem-y-te-2008-25-2008-QH12-8219
        Luật Bảo vệ bí mật nhà nước	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-Bao-ve-bi-mat-nha-nuoc-2018-337064;
        Luật Bảo vệ dữ liệu cá nhân	Luật	Bộ Pháp điển (copy D); github.com/Ansvar-Systems/vietnamese-law-mcp census.json; vbpl.vn I
        Luật Bảo vệ môi trường	Luật	github.com/TranKien2005+VN-Legal-Bench-Dataset; github.com/ttttthai+vbpl-review; github.co
        Luật Bảo vệ quyền lợi người tiêu dùng	Luật	github.com/ttttthai+vbpl-review
        Luật Bảo vệ sức khoẻ nhân dân	Luật	Bộ Pháp điển (2 copies); vbpl.vn ItemID=2315
        Luật Bảo vệ và kiểm dịch thực vật	Luật	thuvienphapluat.vn page Luat-bao-ve-kiem-dich-thuc-vat-2013-215840; vbpl.vn ItemID=32909
        Luật Bảo vệ và phát triển rừng	Luật	github.com/quangthai87vn+NLP-TraCuuPhapDienVN; github.com/Sosarasan1+vbpl-chatbot; github.
        Luật Bảo vệ, chăm sóc và giáo dục trẻ em	Luật	github.com/diepxuan+diepxuan.github.io; github.com/quangthai87vn+NLP-TraCuuPhapDienVN; git
        Luật Bầu cử đại biểu Hội đồng nhân dân	Luật	github.com/undertheseanlp+resources; github.com/tocit+vietnam-law; github.com/Sosarasan1+v
        Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-Bau-cu-dai-bieu-Quoc-hoi-va-dai-bieu
        Luật Chuyển giao công nghệ	Luật	github.com/diepxuan/diepxuan.github.io; github.com/quangthai87vn/NLP-TraCuuPhapDienVN; vbp
        Luật Chuyển đổi số	Luật	vanban.chinhphu.vn (through a public table of 2026-10); github.com/TranKien2005+VN-Legal-B
        Luật Chăn nuôi	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-Chan-nuoi-2018-353242; vbpl.vn ItemI
        Luật Chất lượng sản phẩm, hàng hoá	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-chat-luong-san-pham-hang-hoa-2007-05
        Luật Chứng khoán	Luật	github.com/tocit+vietnam-law; github.com/TranKien2005+VN-Legal-Bench-Dataset; github.com/d
        Luật Các công cụ chuyển nhượng	Luật	Bộ Pháp điển (2 copies); vbpl.vn ItemID=16876
        Luật Các tổ chức tín dụng	Luật	github.com/ttttthai+vbpl-review
        Luật Cán bộ, công chức	Luật	thuvienphapluat.vn page Luat-can-bo-cong-chuc-2008-22-2008-QH12-82202; github.com/tocit/vi
        Luật Công an nhân dân	Luật	github.com/tocit/vietnam-law; github.com/ttttthai/vbpl-review; vbpl.vn ItemID=16753
        Luật Công chứng	Luật	github.com/ttttthai+vbpl-review
        Luật Công nghiệp công nghệ số	Luật	vanban.chinhphu.vn (through a public table of 2026-10); github.com/thienhocdata+VN-legal-a
        Luật Công nghiệp quốc phòng, an ninh và động viên công nghiệp	Luật	vietnam.vn session agenda 2024-06-27; github.com/TranKien2005+VN-Legal-Bench-Dataset; gith
        Luật Công nghệ cao	Luật	Bộ Pháp điển (2 copies); github.com/tocit/vietnam-law; vbpl.vn ItemID=12354
        Luật Công nghệ thông tin	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-cong-nghe-thong-tin-2006-67-2006-QH1
        Luật Công đoàn	Luật	thuvienphapluat.vn page Luat-Cong-doan-2012-142186; github.com/tocit/vietnam-law; github.c
        Luật Căn cước	Luật	github.com/hrmaster1982-dev/phapluat-8chude-data; vbpl.vn ItemID=165958
        Luật Căn cước công dân	Luật	github.com/diepxuan+diepxuan.github.io; github.com/quangthai87vn+NLP-TraCuuPhapDienVN; git
        Luật Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài	Luật	Bộ Pháp điển (2 copies); vbpl.vn ItemID=11747
        Luật Cơ yếu	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-Co-yeu-2011-132747; vbpl.vn ItemID=2
        Luật Cư trú	Luật	Bộ Pháp điển (2 copies); vbpl.vn ItemID=14834
        Luật Cạnh tranh	Luật	github.com/ttttthai+vbpl-review
        Luật Cảnh sát biển Việt Nam	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-Canh-sat-bien-Viet-Nam-2018-329798;
        Luật Cảnh sát cơ động	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-Canh-sat-co-dong-2022-477977; vbpl.v
        Luật Cảnh vệ	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-Canh-ve-2017-280117
        Luật Di sản văn hóa	Luật	github.com/tocit+vietnam-law; github.com/ttttthai+vbpl-review; github.com/undertheseanlp+r
        Luật Doanh nghiệp	Luật	github.com/ttttthai/vbpl-review; vbpl.vn ItemID=16726
        Luật Du lịch	Luật	github.com/TranKien2005+VN-Legal-Bench-Dataset; github.com/Sosarasan1+vbpl-chatbot; github
        Luật Dân quân tự vệ	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-Dan-quan-tu-ve-2019-366794; github.c
        Luật Dân số	Luật	vanban.chinhphu.vn (through a public table of 2026-10); github.com/thienhocdata+VN-legal-a
        Luật Dược	Luật	github.com/diepxuan+diepxuan.github.io; github.com/quangthai87vn+NLP-TraCuuPhapDienVN; git
        Luật Dạy nghề	Luật	github.com/quangthai87vn+NLP-TraCuuPhapDienVN; github.com/tocit+vietnam-law; github.com/tt
        Luật Dầu khí	Luật	Bộ Pháp điển (2 copies); github.com/tocit+vietnam-law
        Luật Dữ liệu	Luật	vanban.chinhphu.vn (through a public table of 2026-10); github.com/diepxuan+diepxuan.githu
        Luật Dự trữ quốc gia	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-du-tru-quoc-gia-2012-22-2012-QH13-15
        Luật Giao dịch điện tử	Luật	github.com/hrmaster1982-dev/phapluat-8chude-data; vbpl.vn ItemID=17067
        Luật Giao thông đường bộ	Luật	thuvienphapluat.vn page Luat-giao-thong-duong-bo-2008-23-2008-QH12-82203; github.com/Nguye
        Luật Giao thông đường thủy nội địa	Luật	Bộ Pháp điển (2 copies); vbpl.vn ItemID=19476
        Luật Giá	Luật	github.com/diepxuan/diepxuan.github.io; vbpl.vn ItemID=27624
        Luật Giám định tư pháp	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-giam-dinh-tu-phap-2012-142764; githu
        Luật Giáo dục	Luật	github.com/quangthai87vn+NLP-TraCuuPhapDienVN; github.com/tocit+vietnam-law; github.com/di
        Luật Giáo dục nghề nghiệp	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-Giao-duc-nghe-nghiep-2014-259733; gi
        Luật Giáo dục quốc phòng và an ninh	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-Giao-duc-quoc-phong-va-an-ninh-nam-2
        Luật Giáo dục đại học	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-Giao-duc-dai-hoc-2012-142762; github
        Luật Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác	Luật	Bộ Pháp điển (2 copies); vbpl.vn ItemID=14836
        Luật Hoạt động chữ thập đỏ	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-hoat-dong-chu-thap-do-2008-11-2008-Q
        Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-hoat-dong-giam-sat-cua-Quoc-hoi-va-H
        Luật Hàng không dân dụng Việt Nam	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-hang-khong-dan-dung-Viet-Nam-2006-66
        Luật Hòa giải ở cơ sở	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-hoa-giai-o-co-so-nam-2013-197282; gi
        Luật Hòa giải, đối thoại tại Tòa án	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-Hoa-giai-doi-thoai-tai-Toa-an-so-58-
        Luật Hóa chất	Luật	Bộ Pháp điển (2 copies); github.com/tocit/vietnam-law; vbpl.vn ItemID=24161
        Luật Hôn nhân và gia đình	Luật	github.com/undertheseanlp/corpus.viwiki; vbpl.vn ItemID=6117
        Luật Hải quan	Luật	github.com/NguyenQuocBao97/multiclass-text-classification; vbpl.vn ItemID=23258
        Luật Hỗ trợ doanh nghiệp nhỏ và vừa	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-Ho-tro-doanh-nghiep-nho-va-vua-2017-
        Luật Hộ tịch	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-Ho-tich-2014-259727; vbpl.vn ItemID=
        Luật Hợp tác xã	Luật	github.com/diepxuan/diepxuan.github.io; github.com/hrmaster1982-dev/phapluat-8chude-data;
        Luật Khiếu nại	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-khieu-nai-2011-132446; github.com/th
        Luật Khiếu nại, tố cáo	Luật	github.com/tocit+vietnam-law; github.com/diepxuan+diepxuan.github.io; github.com/quangthai
        Luật Khoa học và công nghệ	Luật	github.com/ttttthai+vbpl-review; github.com/Minhnhat45+crawl_vbpl; github.com/Sosarasan1+v
        Luật Khoa học, công nghệ và đổi mới sáng tạo	Luật	github.com/thienhocdata/VN-legal-agent; vbpl.vn ItemID=179265
        Luật Khoáng sản	Luật	github.com/undertheseanlp/resources; vbpl.vn ItemID=26349
        Luật Khám bệnh, chữa bệnh	Luật	github.com/hrmaster1982-dev/phapluat-8chude-data; vbpl.vn ItemID=25170
        Luật Khí tượng thủy văn	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-khi-tuong-thuy-van-2015-298371; gith
        Luật Kinh doanh bảo hiểm	Luật	github.com/diepxuan+diepxuan.github.io; github.com/quangthai87vn+NLP-TraCuuPhapDienVN; git
        Luật Kinh doanh bất động sản	Luật	github.com/ttttthai+vbpl-review
        Luật Kiến trúc	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-Kien-truc-2019-384114; vbpl.vn ItemI
        Luật Kiểm toán nhà nước	Luật	github.com/Sosarasan1+vbpl-chatbot; github.com/tocit+vietnam-law; github.com/undertheseanl
        Luật Kiểm toán độc lập	Luật	Bộ Pháp điển (2 copies); github.com/Ansvar-Systems/vietnamese-law-mcp census.json; vbpl.vn
        Luật Ký kết, gia nhập và thực hiện điều ước quốc tế	Luật	github.com/undertheseanlp/resources; vbpl.vn ItemID=18125
        Luật Kế toán	Luật	Bộ Pháp điển (copy D); thuvienphapluat.vn page Luat-ke-toan-2015-298369; github.com/hrmast
        Luật Luật sư	Luật	github.com/diepxuan+diepxuan.github.io; github.com/quangthai87vn+NLP-TraCuuPhapDienVN; git
        Luật Lâm nghiệp	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-lam-nghiep-367277; github.com/tocit/
        Luật Lý lịch tư pháp	Luật	Bộ Pháp điển (2 copies); github.com/tocit/vietnam-law; vbpl.vn ItemID=11761
        Luật Lưu trữ	Luật	github.com/diepxuan/diepxuan.github.io; github.com/quangthai87vn/NLP-TraCuuPhapDienVN; vbp
        Luật Lực lượng dự bị động viên	Luật	Bộ Pháp điển (2 copies); vbpl.vn ItemID=139892
        Luật Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở	Luật	thuvienphapluat.vn page Luat-Luc-luong-tham-gia-bao-ve-an-ninh-trat-tu-o-co-so-30-2023-QH1
        Luật Mặt trận Tổ quốc Việt Nam	Luật	thuvienphapluat.vn page Luat-Mat-tran-to-quoc-Viet-Nam-2015-282378; vbpl.vn ItemID=70822
        Luật Nghĩa vụ quân sự	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-nghia-vu-quan-su-2015-282383; github
        Luật Ngân hàng Nhà nước Việt Nam	Luật	github.com/ttttthai+vbpl-review
        Luật Ngân sách nhà nước	Luật	github.com/NguyenQuocBao97/multiclass-text-classification; vbpl.vn ItemID=18433
        Luật Người cao tuổi	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-nguoi-cao-tuoi-nam-2009-98672; vbpl.
        Luật Người khuyết tật	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-nguoi-khuyet-tat-2010-108081; vbpl.v
        Luật Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng	Luật	github.com/undertheseanlp/corpus.viwiki; vbpl.vn ItemID=14276
        Luật Nhà giáo	Luật	github.com/hrmaster1982-dev/phapluat-8chude-data; vbpl.vn ItemID=179262
        Luật Nhà ở	Luật	github.com/TranKien2005+VN-Legal-Bench-Dataset; github.com/ttttthai+vbpl-review; github.co
        Luật Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-Nhap-canh-xuat-canh-qua-canh-cu-tru-
        Luật Nuôi con nuôi	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-nuoi-con-nuoi-2010-108082; github.co
        Luật Năng lượng nguyên tử	Luật	github.com/quangthai87vn+NLP-TraCuuPhapDienVN; github.com/diepxuan+diepxuan.github.io; git
        Luật Phá sản	Luật	github.com/ttttthai+vbpl-review
        Luật Phí và lệ phí	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-phi-va-le-phi-2015-298376; github.co
        Luật Phòng bệnh	Luật	vanban.chinhphu.vn (through a public table of 2026-10); github.com/hrmaster1982-dev+phaplu
        Luật Phòng cháy và chữa cháy	Luật	github.com/tocit+vietnam-law; github.com/ttttthai+vbpl-review; github.com/magizbox+scraper
        Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ	Luật	github.com/diepxuan+diepxuan.github.io; github.com/Ansvar-Systems+vietnamese-law-mcp; gith
        Luật Phòng không nhân dân	Luật	baodantoc.vn and vietnam.vn 2024-11-27; github.com/Sosarasan1+vbpl-chatbot; github.com/Tra
        Luật Phòng thủ dân sự	Luật	thuvienphapluat.vn page Luat-Phong-thu-dan-su-2023-so-18-2023-QH15-519325; github.com/toci
        Luật Phòng, chống bạo lực gia đình	Luật	github.com/tocit/vietnam-law; vbpl.vn ItemID=12902
        Luật Phòng, chống bệnh truyền nhiễm	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-phong-chong-benh-truyen-nhiem-2007-0
        Luật Phòng, chống khủng bố	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-phong-chong-khung-bo-nam-2013-197298
        Luật Phòng, chống ma túy	Luật	github.com/tocit+vietnam-law; github.com/diepxuan+diepxuan.github.io; github.com/quangthai
        Luật Phòng, chống mua bán người	Luật	thuvienphapluat.vn page Luat-66-2011-QH12-phong-chong-mua-ban-nguoi-122148; github.com/toc
        Luật Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS)	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-phong-chong-nhiem-vi-rut-gay-ra-hoi-
        Luật Phòng, chống rửa tiền	Luật	github.com/diepxuan+diepxuan.github.io; github.com/quangthai87vn+NLP-TraCuuPhapDienVN; git
        Luật Phòng, chống tham nhũng	Luật	github.com/Sosarasan1+vbpl-chatbot; github.com/tocit+vietnam-law; github.com/diepxuan+diep
        Luật Phòng, chống thiên tai	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-phong-chong-thien-tai-nam-2013-19731
        Luật Phòng, chống tác hại của rượu, bia	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-Phong-chong-tac-hai-cua-ruou-bia-336
        Luật Phòng, chống tác hại của thuốc lá	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-phong-chong-tac-hai-cua-thuoc-la-201
        Luật Phổ biến, giáo dục pháp luật	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-pho-bien-giao-duc-phap-luat-2012-142
        Luật Phục hồi, phá sản	Luật	github.com/thienhocdata+VN-legal-agent; github.com/diepxuan+diepxuan.github.io; github.com
        Luật Quy hoạch	Luật	thuvienphapluat.vn page Luat-quy-hoach-322935; github.com/hrmaster1982-dev/phapluat-8chude
        Luật Quy hoạch đô thị	Luật	github.com/tocit/vietnam-law; vbpl.vn ItemID=11757
        Luật Quy hoạch đô thị và nông thôn	Luật	github.com/thienhocdata/VN-legal-agent; vbpl.vn ItemID=172548
        Luật Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-quan-nhan-chuyen-nghiep-cong-nhan-vi
        Luật Quản lý ngoại thương	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-Quan-ly-ngoai-thuong-2017-322219; gi
        Luật Quản lý nợ công	Luật	github.com/quangthai87vn/NLP-TraCuuPhapDienVN; vbpl.vn ItemID=11760
        Luật Quản lý thuế	Luật	github.com/TranKien2005/VN-Legal-Bench-Dataset; github.com/diepxuan/diepxuan.github.io; vb
        Luật Quản lý và đầu tư vốn nhà nước tại doanh nghiệp	Luật	github.com/diepxuan+diepxuan.github.io; github.com/hrmaster1982-dev+phapluat-8chude-data;
        Luật Quản lý, bảo vệ công trình quốc phòng và khu quân sự	Luật	congthuong.vn tag page; github.com/diepxuan+diepxuan.github.io; github.com/Sosarasan1+vbpl
        Luật Quản lý, sử dụng tài sản công	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-Quan-ly-su-dung-tai-san-cong-2017-32
        Luật Quản lý, sử dụng tài sản nhà nước	Luật	github.com/diepxuan+diepxuan.github.io; github.com/quangthai87vn+NLP-TraCuuPhapDienVN; git
        Luật Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ	Luật	thuvienphapluat.vn page Luat-Quan-ly-su-dung-vu-khi-vat-lieu-no-cong-cu-ho-tro-2017-320097
        Luật Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp	Luật	thuvienphapluat.vn page Luat-Quan-ly-su-dung-von-Nha-nuoc-dau-tu-vao-san-xuat-kinh-doanh-t
        Luật Quảng cáo	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-Quang-cao-2012-142541; github.com/An
        Luật Quốc phòng	Luật	github.com/undertheseanlp/corpus.viwiki; vbpl.vn ItemID=18130
        Luật Quốc tịch Việt Nam	Luật	github.com/quangthai87vn+NLP-TraCuuPhapDienVN; github.com/diepxuan+diepxuan.github.io; git
        Luật Sĩ quan Quân đội nhân dân Việt Nam	Luật	github.com/diepxuan/diepxuan.github.io; github.com/quangthai87vn/NLP-TraCuuPhapDienVN; vbp
        Luật Sở hữu trí tuệ	Luật	github.com/tocit+vietnam-law; github.com/hrmaster1982-dev+phapluat-8chude-data; github.com
        Luật Sử dụng năng lượng tiết kiệm và hiệu quả	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-su-dung-nang-luong-tiet-kiem-va-hieu
        Luật Thanh niên	Luật	github.com/quangthai87vn+NLP-TraCuuPhapDienVN; github.com/tocit+vietnam-law; github.com/So
        Luật Thanh tra	Luật	github.com/tocit+vietnam-law; github.com/ttttthai+vbpl-review; github.com/Sosarasan1+vbpl-
        Luật Thi hành tạm giữ, tạm giam	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-thi-hanh-tam-giu-tam-giam-2015-29837
        Luật Thi hành tạm giữ, tạm giam và cấm đi khỏi nơi cư trú	Luật	github.com/diepxuan+diepxuan.github.io; github.com/hrmaster1982-dev+phapluat-8chude-data;
        Luật Thi hành án dân sự	Luật	github.com/tocit/vietnam-law; vbpl.vn ItemID=12318
        Luật Thi hành án hình sự	Luật	github.com/quangthai87vn+NLP-TraCuuPhapDienVN; github.com/diepxuan+diepxuan.github.io; git
        Luật Thi đua, khen thưởng	Luật	github.com/tocit+vietnam-law; github.com/Sosarasan1+vbpl-chatbot; github.com/diepxuan+diep
        Luật Thuế bảo vệ môi trường	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-thue-bao-ve-moi-truong-2010-115247;
        Luật Thuế giá trị gia tăng	Luật	thuvienphapluat.vn page Luat-thue-gia-tri-gia-tang-2008-13-2008-QH12-66934; github.com/die
        Luật Thuế sử dụng đất nông nghiệp	Luật	Bộ Pháp điển (2 copies)
        Luật Thuế sử dụng đất phi nông nghiệp	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-thue-su-dung-dat-phi-nong-nghiep-201
        Luật Thuế thu nhập cá nhân	Luật	Bộ Pháp điển (2 copies); github.com/tocit/vietnam-law; github.com/Ansvar-Systems/vietnames
        Luật Thuế thu nhập doanh nghiệp	Luật	github.com/ttttthai+vbpl-review
        Luật Thuế tiêu thụ đặc biệt	Luật	github.com/ttttthai+vbpl-review
        Luật Thuế tài nguyên	Luật	Bộ Pháp điển (copy Q); thuvienphapluat.vn page Luat-thue-tai-nguyen-nam-2009-98731; github
        Luật Thuế xuất khẩu, thuế nhập khẩu	Luật	github.com/NguyenQuocBao97/multiclass-text-classification; vbpl.vn ItemID=18133
        Luật Thú y	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-thu-y-2015-282384; github.com/tocit/
        Luật Thư viện	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-Thu-vien-2019-398157; vbpl.vn ItemID
        Luật Thương mại	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-Thuong-mai-2005-36-2005-QH11-2633; g
        Luật Thương mại điện tử	Luật	vanban.chinhphu.vn (through a public table of 2026-10); github.com/diepxuan+diepxuan.githu
        Luật Thể dục, thể thao	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-The-duc-The-thao-2006-77-2006-QH11-1
        Luật Thỏa thuận quốc tế	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-70-2020-QH14-Thoa-thuan-quoc-te-3765
        Luật Thống kê	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-thong-ke-2015-298370; github.com/hrm
        Luật Thủ đô	Luật	thuvienphapluat.vn page Luat-Thu-do-2012-25-2012-QH13-152718; vbpl.vn ItemID=28031
        Luật Thủy lợi	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-08-2017-QH14-Thuy-loi-2017-322933; v
        Luật Thủy sản	Luật	github.com/diepxuan/diepxuan.github.io; vbpl.vn ItemID=25193
        Luật Thực hiện dân chủ ở cơ sở	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-Thuc-hien-dan-chu-o-co-so-nam-2022-5
        Luật Thực hành tiết kiệm, chống lãng phí	Luật	github.com/ttttthai+vbpl-review
        Luật Tiêu chuẩn và quy chuẩn kỹ thuật	Luật	Bộ Pháp điển (2 copies); github.com/Ansvar-Systems/vietnamese-law-mcp census.json; vbpl.vn
        Luật Tiếp công dân	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-tiep-cong-dan-2013-215839; github.co
        Luật Tiếp cận thông tin	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-tiep-can-thong-tin-2016-280116; gith
        Luật Tiết kiệm, chống lãng phí	Luật	github.com/diepxuan+diepxuan.github.io
        Luật Trách nhiệm bồi thường của Nhà nước	Luật	github.com/quangthai87vn+NLP-TraCuuPhapDienVN; github.com/diepxuan+diepxuan.github.io; git
        Luật Trí tuệ nhân tạo	Luật	vanban.chinhphu.vn (through a public table of 2026-10); github.com/hrmaster1982-dev+phaplu
        Luật Trưng cầu ý dân	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-trung-cau-y-dan-2015-298375; vbpl.vn
        Luật Trưng mua, trưng dụng tài sản	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-trung-mua-trung-dung-tai-san-2008-15
        Luật Trật tự, an toàn giao thông đường bộ	Luật	github.com/diepxuan/diepxuan.github.io; github.com/thienhocdata/VN-legal-agent; vbpl.vn It
        Luật Trẻ em	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-tre-em-2016-303313; github.com/Ansva
        Luật Trọng tài thương mại	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-Trong-tai-thuong-mai-2010-108083; gi
        Luật Trồng trọt	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-Trong-trot-2018-336355; vbpl.vn Item
        Luật Trợ giúp pháp lý	Luật	github.com/ttttthai+vbpl-review
        Luật Tài nguyên nước	Luật	github.com/NguyenQuocBao97/multiclass-text-classification; vbpl.vn ItemID=7752
        Luật Tài nguyên, môi trường biển và hải đảo	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-tai-nguyen-moi-truong-bien-va-hai-da
        Luật Tín ngưỡng, tôn giáo	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-tin-nguong-ton-giao-2016-322934; git
        Luật Tư pháp người chưa thành niên	Luật	Công báo text of consolidated law 115/VBHN-VPQH; github.com/hrmaster1982-dev+phapluat-8chu
        Luật Tương trợ tư pháp	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-tuong-tro-tu-phap-2007-08-2007-QH12-
        Luật Tương trợ tư pháp về dân sự	Luật	github.com/diepxuan+diepxuan.github.io; github.com/thienhocdata+VN-legal-agent; github.com
        Luật Tần số vô tuyến điện	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-tan-so-vo-tuyen-dien-nam-2009-98673;
        Luật Tố cáo	Luật	github.com/diepxuan+diepxuan.github.io; github.com/quangthai87vn+NLP-TraCuuPhapDienVN; git
        Luật Tố tụng hành chính	Luật	github.com/ttttthai+vbpl-review
        Luật Tổ chức Chính phủ	Luật	github.com/diepxuan/diepxuan.github.io; github.com/hrmaster1982-dev/phapluat-8chude-data;
        Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân	Luật	github.com/diepxuan/diepxuan.github.io; vbpl.vn ItemID=20068
        Luật Tổ chức Quốc hội	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-To-chuc-Quoc-hoi-2014-259784; vbpl.v
        Luật Tổ chức Tòa án nhân dân	Luật	github.com/ttttthai+vbpl-review; github.com/tocit+vietnam-law; github.com/undertheseanlp+c
        Luật Tổ chức Viện kiểm sát nhân dân	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-To-chuc-Vien-kiem-sat-nhan-dan-2014-
        Luật Tổ chức chính quyền địa phương	Luật	thuvienphapluat.vn page Luat-to-chuc-chinh-quyen-dia-phuong-2015-282380; vbpl.vn ItemID=70
        Luật Tổ chức cơ quan điều tra hình sự	Luật	thuvienphapluat.vn page Luat-to-chuc-co-quan-dieu-tra-hinh-su-2015-298378; vbpl.vn ItemID=
        Luật Viên chức	Luật	Bộ Pháp điển (copy D); thuvienphapluat.vn page Luat-vien-chuc-2010-115271; github.com/diep
        Luật Viễn thông	Luật	github.com/diepxuan/diepxuan.github.io; github.com/quangthai87vn/NLP-TraCuuPhapDienVN; vbp
        Luật Việc làm	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-viec-lam-nam-2013-215628; github.com
        Luật Xuất bản	Luật	github.com/NguyenQuocBao97/multiclass-text-classification; vbpl.vn ItemID=18563
        Luật Xuất cảnh, nhập cảnh của công dân Việt Nam	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-Xuat-canh-nhap-canh-cua-cong-dan-Vie
        Luật Xây dựng	Luật	github.com/nguyenduc13475/Vietnamese-Legal-NLP; github.com/ttttthai/vbpl-review; vbpl.vn I
        Luật Xử lý vi phạm hành chính	Luật	github.com/diepxuan/diepxuan.github.io; github.com/quangthai87vn/NLP-TraCuuPhapDienVN; git
        Luật Đa dạng sinh học	Luật	Bộ Pháp điển (2 copies); vbpl.vn ItemID=12356
        Luật Điều ước quốc tế	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-dieu-uoc-quoc-te-2016-303284; vbpl.v
        Luật Điện lực	Luật	github.com/ttttthai/vbpl-review; vbpl.vn ItemID=18565
        Luật Điện ảnh	Luật	github.com/ttttthai+vbpl-review
        Luật Đo lường	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-do-luong-2011-132449; github.com/Ans
        Luật Đo đạc và bản đồ	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-Do-dac-va-Ban-do-354638; vbpl.vn Ite
        Luật Đê điều	Luật	Bộ Pháp điển (2 copies); vbpl.vn ItemID=14831
        Luật Đường bộ	Luật	github.com/diepxuan/diepxuan.github.io; vbpl.vn ItemID=172475
        Luật Đường sắt	Luật	github.com/tocit+vietnam-law; github.com/ttttthai+vbpl-review; github.com/diepxuan+diepxua
        Luật Đất đai	Luật	github.com/ThanhChinhBK/vietnews; vbpl.vn ItemID=19419
        Luật Đấu giá tài sản	Luật	Bộ Pháp điển (2 copies); thuvienphapluat.vn page Luat-dau-gia-tai-san-2016-280115; vbpl.vn
        Luật Đấu thầu	Luật	github.com/NguyenQuocBao97/multiclass-text-classification; github.com/ttttthai/vbpl-review
        Luật Đầu tư	Luật	github.com/diepxuan/diepxuan.github.io; github.com/quangthai87vn/NLP-TraCuuPhapDienVN; vbp
        Luật Đầu tư công	Luật	thuvienphapluat.vn page Luat-Dau-tu-cong-2014-238646; vbpl.vn ItemID=36865
        Luật Đầu tư theo phương thức đối tác công tư	Luật	thuvienphapluat.vn page Luat-Dau-tu-theo-hinh-thuc-doi-tac-cong-tu-so-64-2020-QH14-374160;
        Luật Đặc xá	Luật	github.com/diepxuan+diepxuan.github.io; github.com/quangthai87vn+NLP-TraCuuPhapDienVN; git
        Luật Địa chất và khoáng sản	Luật	github.com/hrmaster1982-dev/phapluat-8chude-data; vbpl.vn ItemID=174000
        Pháp lệnh Bảo vệ công trình quan trọng liên quan đến an ninh quốc gia	Pháp lệnh	Bộ Pháp điển (2 copies); vbpl.vn ItemID=14106
        Pháp lệnh Bảo vệ và kiểm dịch thực vật	Pháp lệnh	github.com/quangthai87vn/NLP-TraCuuPhapDienVN; github.com/tocit/vietnam-law; vbpl.vn ItemI
        Pháp lệnh Công an xã	Pháp lệnh	Bộ Pháp điển (2 copies); vbpl.vn ItemID=12693
        Pháp lệnh Cảnh sát môi trường	Pháp lệnh	Bộ Pháp điển (2 copies); vbpl.vn ItemID=67831
        Pháp lệnh Cựu chiến binh	Pháp lệnh	Bộ Pháp điển (2 copies); vbpl.vn ItemID=17456
        Pháp lệnh Dân số	Pháp lệnh	Bộ Pháp điển (2 copies); vbpl.vn ItemID=20981
        Pháp lệnh Giống vật nuôi	Pháp lệnh	github.com/diepxuan/diepxuan.github.io; vbpl.vn ItemID=19406
        Pháp lệnh Hợp nhất văn bản quy phạm pháp luật	Pháp lệnh	Bộ Pháp điển (2 copies); vbpl.vn ItemID=27569
        Pháp lệnh Ngoại hối	Pháp lệnh	Bộ Pháp điển (2 copies); vbpl.vn ItemID=16868
        Pháp lệnh Pháp điển hệ thống quy phạm pháp luật	Pháp lệnh	Bộ Pháp điển (2 copies); vbpl.vn ItemID=27573
        Pháp lệnh Phí và lệ phí	Pháp lệnh	github.com/Ansvar-Systems/vietnamese-law-mcp; github.com/NguyenQuocBao97/multiclass-text-c
        Pháp lệnh Phòng, chống mại dâm	Pháp lệnh	Bộ Pháp điển (2 copies); vbpl.vn ItemID=19714
        Pháp lệnh Quản lý thị trường	Pháp lệnh	Bộ Pháp điển (2 copies); vbpl.vn ItemID=101902
        Pháp lệnh Quảng cáo	Pháp lệnh	github.com/diepxuan/diepxuan.github.io; github.com/quangthai87vn/NLP-TraCuuPhapDienVN; vbp
        Pháp lệnh Thuế bổ sung đối với hộ gia đình sử dụng đất nông nghiệp vượt quá hạn mức diện tích	Pháp lệnh	Bộ Pháp điển (2 copies); vbpl.vn ItemID=10432
        Pháp lệnh Thư viện	Pháp lệnh	github.com/diepxuan/diepxuan.github.io; github.com/quangthai87vn/NLP-TraCuuPhapDienVN; vbp
        Pháp lệnh Thủ tục bắt giữ tàu bay	Pháp lệnh	Bộ Pháp điển (2 copies); vbpl.vn ItemID=37087
        Pháp lệnh Thủ tục bắt giữ tàu biển	Pháp lệnh	Bộ Pháp điển (2 copies); vbpl.vn ItemID=153609
        Pháp lệnh Xử lý vi phạm hành chính	Pháp lệnh	github.com/ttttthai/vbpl-review; vbpl.vn ItemID=22291
        Pháp lệnh Đo lường	Pháp lệnh	github.com/diepxuan/diepxuan.github.io; github.com/quangthai87vn/NLP-TraCuuPhapDienVN; vbp
        Pháp lệnh Ưu đãi người có công với cách mạng	Pháp lệnh	Bộ Pháp điển (2 copies); github.com/hrmaster1982-dev/phapluat-8chude-data; vbpl.vn ItemID=
        """#)
}
