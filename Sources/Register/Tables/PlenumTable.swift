extension Table {
    /// Meetings of the Central Committee by term (Roman) and number, with the codes of what they resolved.
    package static let plenums = Table(
        "plenums",
        """
        term	plenum	start	end	resolutions	source
        VIII	1	1996-06-29	1996-06-29		https://en.wikipedia.org/wiki/8th_Central_Committee_of_the_Communist_Party_of_Vietnam
        VIII	2	1996-12-16	1996-12-24	02-NQ/HNTW (giáo dục - đào tạo; khoa học và công nghệ), 24/12/1996	https://en.wikipedia.org/wiki/8th_Central_Committee_of_the_Communist_Party_of_Vietnam ; codes not confirmed on a page: 02-NQ
        VIII	3	1997-06-09	1997-06-18	03-NQ/HNTW (phát huy quyền làm chủ; chiến lược cán bộ), 18/6/1997	https://en.wikipedia.org/wiki/8th_Central_Committee_of_the_Communist_Party_of_Vietnam ; codes not confirmed on a page: 03-NQ
        VIII	4	1997-12-22	1997-12-29	04-NQ/HNTW, 29/12/1997	https://en.wikipedia.org/wiki/8th_Central_Committee_of_the_Communist_Party_of_Vietnam ; codes not confirmed on a page: 04-NQ
        VIII	5	1998-07-06	1998-07-16	03-NQ/TW (xây dựng nền văn hóa Việt Nam tiên tiến, đậm đà bản sắc dân tộc), 16/7/1998	https://en.wikipedia.org/wiki/8th_Central_Committee_of_the_Communist_Party_of_Vietnam ; codes not confirmed on a page: 03-NQ
        VIII	6 (lần 1)	1998-10-13	1998-10-17		https://en.wikipedia.org/wiki/8th_Central_Committee_of_the_Communist_Party_of_Vietnam
        VIII	6 (lần 2)	1999-01-25	1999-02-02	10-NQ/TW (một số vấn đề cơ bản và cấp bách trong công tác xây dựng Đảng), 2/2/1999	https://en.wikipedia.org/wiki/8th_Central_Committee_of_the_Communist_Party_of_Vietnam ; codes not confirmed on a page: 10-NQ
        VIII	7	1999-08-09	1999-08-16		https://en.wikipedia.org/wiki/8th_Central_Committee_of_the_Communist_Party_of_Vietnam
        VIII	8	1999-11-04	1999-11-11		https://en.wikipedia.org/wiki/8th_Central_Committee_of_the_Communist_Party_of_Vietnam
        VIII	9	2000-04-10	2000-04-19		https://en.wikipedia.org/wiki/8th_Central_Committee_of_the_Communist_Party_of_Vietnam
        VIII	10	2000-06-26	2000-07-04		https://en.wikipedia.org/wiki/8th_Central_Committee_of_the_Communist_Party_of_Vietnam
        VIII	11 (lần 1)	2001-01-06	2001-01-16		https://en.wikipedia.org/wiki/8th_Central_Committee_of_the_Communist_Party_of_Vietnam
        IX	1	2001-04-22	2001-04-22		https://wikimili.com/en/9th_Central_Committee_of_the_Communist_Party_of_Vietnam
        IX	2	2001-06-09	2001-06-10		https://wikimili.com/en/9th_Central_Committee_of_the_Communist_Party_of_Vietnam
        IX	3	2001-08-13	2001-08-22	05-NQ/TW (doanh nghiệp nhà nước), 24/9/2001	https://wikimili.com/en/9th_Central_Committee_of_the_Communist_Party_of_Vietnam ; codes: documents-party.csv (05-NQ)
        IX	4	2001-11-05	2001-11-13		https://wikimili.com/en/9th_Central_Committee_of_the_Communist_Party_of_Vietnam
        IX	5	2002-02-18	2002-03-02	13-NQ/TW (kinh tế tập thể); 14-NQ/TW (kinh tế tư nhân); 15-NQ/TW (nông nghiệp, nông thôn); 16-NQ/TW (tư tưởng, lý luận); 17-NQ/TW (hệ thống chính trị cơ sở), 18/3/2002	https://wikimili.com/en/9th_Central_Committee_of_the_Communist_Party_of_Vietnam ; codes: documents-party.csv (13-NQ) ; codes not confirmed on a page: 14-NQ, 15-NQ, 16-NQ, 17-NQ
        IX	6	2002-07-04	2002-07-15		https://wikimili.com/en/9th_Central_Committee_of_the_Communist_Party_of_Vietnam
        IX	7	2002-11-07	2002-11-09	23-NQ/TW (đại đoàn kết toàn dân tộc); 24-NQ/TW (công tác dân tộc); 25-NQ/TW (công tác tôn giáo); 26-NQ/TW (đất đai), 12/3/2003	https://wikimili.com/en/9th_Central_Committee_of_the_Communist_Party_of_Vietnam ; codes: documents-party.csv (23-NQ) ; codes not confirmed on a page: 24-NQ, 25-NQ, 26-NQ
        IX	8	2003-07-02	2003-07-02	28-NQ/TW (Chiến lược bảo vệ Tổ quốc trong tình hình mới), 25/10/2003	https://wikimili.com/en/9th_Central_Committee_of_the_Communist_Party_of_Vietnam ; codes not confirmed on a page: 28-NQ
        IX	9	2004-01-05	2004-01-12	34-NQ/TW, 3/2/2004	https://wikimili.com/en/9th_Central_Committee_of_the_Communist_Party_of_Vietnam ; codes not confirmed on a page: 34-NQ
        IX	10	2004-07-05	2004-07-10		vietbao.vn id 10870010 (closing 10/7) ; https://wikimili.com/en/9th_Central_Committee_of_the_Communist_Party_of_Vietnam
        IX	11	2005-01-17	2005-01-25		https://wikimili.com/en/9th_Central_Committee_of_the_Communist_Party_of_Vietnam
        IX	12	2005-07-04	2005-07-13		https://wikimili.com/en/9th_Central_Committee_of_the_Communist_Party_of_Vietnam
        IX	13	2006-01-11	2006-01-18		https://wikimili.com/en/9th_Central_Committee_of_the_Communist_Party_of_Vietnam
        IX	14	2006-03-20	2006-03-24		https://wikimili.com/en/9th_Central_Committee_of_the_Communist_Party_of_Vietnam
        IX	15	2006-04-14	2006-04-16		https://wikimili.com/en/9th_Central_Committee_of_the_Communist_Party_of_Vietnam
        X	1	2006-04-25	2006-04-25		https://wikimili.com/en/10th_Central_Committee_of_the_Communist_Party_of_Vietnam
        X	2	2006-05-27	2006-05-28		https://wikimili.com/en/10th_Central_Committee_of_the_Communist_Party_of_Vietnam
        X	3	2006-07-24	2006-07-29	04-NQ/TW (phòng, chống tham nhũng, lãng phí), 21/8/2006	https://wikimili.com/en/10th_Central_Committee_of_the_Communist_Party_of_Vietnam ; codes: documents-party.csv (04-NQ)
        X	4	2007-01-15	2007-01-24	08-NQ/TW (kinh tế khi gia nhập WTO), 5/2/2007; 09-NQ/TW (Chiến lược biển đến năm 2020), 9/2/2007	vietnamlawmagazine.vn id 428 (opening) ; https://wikimili.com/en/10th_Central_Committee_of_the_Communist_Party_of_Vietnam ; codes: documents-party.csv (09-NQ) ; codes not confirmed on a page: 08-NQ
        X	5	2007-07-05	2007-07-14	14-NQ/TW, 15-NQ/TW, 30/7/2007; 16-NQ/TW (tư tưởng, lý luận, báo chí), 17-NQ/TW (cải cách hành chính), 1/8/2007	https://wikimili.com/en/10th_Central_Committee_of_the_Communist_Party_of_Vietnam ; codes: documents-party.csv (15-NQ) ; codes not confirmed on a page: 14-NQ, 16-NQ, 17-NQ
        X	6	2008-01-14	2008-01-22	20-NQ/TW (giai cấp công nhân), 28/1/2008; 21-NQ/TW (kinh tế thị trường), 30/1/2008; 22-NQ/TW (tổ chức cơ sở đảng), 2/2/2008	https://wikimili.com/en/10th_Central_Committee_of_the_Communist_Party_of_Vietnam ; codes: documents-party.csv (21-NQ) ; codes not confirmed on a page: 20-NQ, 22-NQ
        X	7	2008-07-09	2008-07-17	25-NQ/TW (thanh niên), 25/7/2008; 26-NQ/TW (nông nghiệp, nông dân, nông thôn), 5/8/2008; 27-NQ/TW (trí thức), 6/8/2008	baocantho.com.vn a1693 ; https://wikimili.com/en/10th_Central_Committee_of_the_Communist_Party_of_Vietnam ; codes: documents-party.csv (25-NQ, 26-NQ, 27-NQ)
        X	8	2008-10-02	2008-10-04		baomoi.com c/2069960 (closing) ; https://wikimili.com/en/10th_Central_Committee_of_the_Communist_Party_of_Vietnam
        X	9	2009-01-05	2009-01-14		https://wikimili.com/en/10th_Central_Committee_of_the_Communist_Party_of_Vietnam
        X	10	2009-06-28	2009-07-04		https://wikimili.com/en/10th_Central_Committee_of_the_Communist_Party_of_Vietnam
        X	11	2009-10-05	2009-10-10		https://wikimili.com/en/10th_Central_Committee_of_the_Communist_Party_of_Vietnam
        X	12	2010-03-22	2010-03-28		https://wikimili.com/en/10th_Central_Committee_of_the_Communist_Party_of_Vietnam
        X	13	2010-10-07	2010-10-14		https://wikimili.com/en/10th_Central_Committee_of_the_Communist_Party_of_Vietnam
        X	14	2010-12-13	2010-12-22		https://wikimili.com/en/10th_Central_Committee_of_the_Communist_Party_of_Vietnam
        X	15	2011-01-09	2011-01-09		https://wikimili.com/en/10th_Central_Committee_of_the_Communist_Party_of_Vietnam
        XI	1	2011-01-18	2011-01-19		dantri.com.vn id 1295608258
        XI	2	2011-07-04	2011-07-10		en.vietnamplus.vn id 29641 (opening) ; closing: kiến thức chung
        XI	3	2011-10-06	2011-10-10		qdnd.vn id 300690 (opening; closing 10/10 from the programme)
        XI	4	2011-12-26	2011-12-31	12-NQ/TW (một số vấn đề cấp bách về xây dựng Đảng), 16/1/2012; 13-NQ/TW (kết cấu hạ tầng), 16/1/2012	http://www.baomoi.com/Hoi-nghi-lan-thu-tu-Ban-Chap-hanh-Trung-uong-Dang-khoa-XI/c/7610820.epi (opening; closing: kiến thức chung) ; codes: documents-party.csv (12-NQ, 13-NQ)
        XI	5	2012-05-07	2012-05-15	15-NQ/TW (chính sách xã hội), 1/6/2012	baomoi.com c/8421012 (opening; closing 15/5 from the programme) ; codes: documents-party.csv (15-NQ)
        XI	6	2012-10-01	2012-10-15	20-NQ/TW (khoa học và công nghệ), 1/11/2012	de.knowledgr.com/18315177 ; http://english.tapchicongsan.org.vn/Home/Politics/2012/945/ ; codes: documents-party.csv (20-NQ)
        XI	7	2013-05-02	2013-05-11	24-NQ/TW (biến đổi khí hậu, tài nguyên, môi trường); 25-NQ/TW (công tác dân vận), 3/6/2013	baomoi.com c/11030610 ; https://www.24h.com.vn/tin-tuc-trong-ngay/chan-dung-2-tan-uy-vien-bo-chinh-tri-c46a542126.html (closing day, 10 working days) ; codes: documents-party.csv (24-NQ) ; codes not confirmed on a page: 25-NQ
        XI	8	2013-09-30	2013-10-09	28-NQ/TW (bảo vệ Tổ quốc), 25/10/2013; 29-NQ/TW (đổi mới giáo dục và đào tạo), 4/11/2013	vovworld.vn ja-JP id 201423 ; https://fr.vietnamplus.vn/parti-projet-de-revision-de-la-constitution-en-session-pleniere/45446.vnp ; codes: documents-party.csv (28-NQ, 29-NQ)
        XI	9	2014-05-08	2014-05-14	33-NQ/TW (văn hóa, con người Việt Nam), 9/6/2014	m.vovworld.vn id 238091 (closed 14/5 after a week) ; codes: documents-party.csv (33-NQ)
        XI	10	2015-01-05	2015-01-12		https://m.vovworld.vn/en-US/news/10th-meeting-of-11th-party-central-committee-closes-302526.vov
        XI	11	2015-05-04	2015-05-07		https://daidoanket.vn/khai-mac-hoi-nghi-lan-thu-11-bch-trung-uong-khoa-xi-phat-huy-tinh-than-trach-nhiem-va-tri-tue-dong-gop-tot-cho-dat-nuoc-10006226.html
        XI	12	2015-10-05	2015-10-11		https://betaen.vietnamplus.vn/party-central-committees-12th-meeting-opens-post82680.vnp (opening) ; nhandan.vn post244451 (second day 6/10) ; closing: kiến thức chung
        XI	13	2015-12-14	2015-12-21		dantocmiennui.vn tag5143 (closed 21/12 after 8 days)
        XI	14	2016-01-11	2016-01-13		http://news.chinhphu.vn/Home/Party-Central-Committee-continues-to-perfect-personnel-work/20161/26426.vgp (11 Jan) ; m.vietnamnet.vn id 284349 ; dkn.news (13 Jan)
        XII	1	2016-01-27	2016-01-27		https://thanhtra.com.vn/chinh-tri/doi-noi/Chi-bau-mot-lan-du-19-Uy-vien-Bo-Chinh-tri-99589.html ; https://en.wikipedia.org/wiki/12th_Central_Committee_of_the_Communist_Party_of_Vietnam ; m.nhipcaudautu.vn id 3299074
        XII	2	2016-03-10	2016-03-12		nvsk.vnanet.vn id 38957 ; https://wikisum.wiki/wiki/12th_Central_Committee_of_the_Communist_Party_of_Vietnam
        XII	3	2016-07-04	2016-07-07		https://vietnamnet.vn/en/party-central-committee-approves-major-documents-for-leadership-reform-E160115.html
        XII	4	2016-10-09	2016-10-14	04-NQ/TW (chỉnh đốn Đảng; ngăn chặn suy thoái), 30/10/2016; 05-NQ/TW (đổi mới mô hình tăng trưởng), 06-NQ/TW (hội nhập kinh tế quốc tế), 1-5/11/2016	ThanhChinhBK/vietnews ; codes: documents-party.csv (04-NQ, 06-NQ) ; codes not confirmed on a page: 05-NQ
        XII	5	2017-05-05	2017-05-10	10-NQ/TW (kinh tế tư nhân); 11-NQ/TW (kinh tế thị trường định hướng XHCN); 12-NQ/TW (doanh nghiệp nhà nước), 3/6/2017	http://en.vietnamplus.vn/private-sector-politburos-performance-spotlighted-at-partys-meeting/111423.vnp ; codes: documents-party.csv (10-NQ, 11-NQ, 12-NQ)
        XII	6	2017-10-04	2017-10-11	18-NQ/TW (tổ chức bộ máy); 19-NQ/TW (đơn vị sự nghiệp công lập); 20-NQ/TW (sức khỏe nhân dân); 21-NQ/TW (dân số), 25/10/2017	http://bacninh.gov.vn/web/english/news/-/details/4790216/sixth-plenary-meeting-of-party-central-committee-concludes ; codes: documents-party.csv (18-NQ, 19-NQ, 20-NQ, 21-NQ)
        XII	7	2018-05-07	2018-05-12	26-NQ/TW (đội ngũ cán bộ), 19/5/2018; 27-NQ/TW (cải cách tiền lương), 21/5/2018; 28-NQ/TW (bảo hiểm xã hội), 23/5/2018	ThanhChinhBK/vietnews ; https://thanhtra.com.vn/chinh-tri/doi-noi/Cac-ong-Tran-Thanh-Man-Tran-Cam-Tu-duoc-bau-vao-Ban-Bi-thu-133776.html ; codes: documents-party.csv (26-NQ, 27-NQ, 28-NQ)
        XII	8	2018-10-02	2018-10-06	36-NQ/TW (Chiến lược kinh tế biển), 22/10/2018; 08-QĐi/TW (trách nhiệm nêu gương), 25/10/2018	https://quangbinh24h.com/tag/hoi-nghi-trung-uong-8 ; codes: documents-party.csv (36-NQ, 08-QĐi)
        XII	9	2018-12-25	2018-12-26		ThanhChinhBK/vietnews ; dantri.com.vn id 20181225202326307
        XII	10	2019-05-16	2019-05-18		vietnam.vnanet.vn id 203256 (opening) ; https://fr.vietnamplus.vn/premier-jour-de-travail-du-10e-plenum-du-comite-central-du-parti/120724.vnp (opening; closing: kiến thức chung)
        XII	11	2019-10-07	2019-10-12		https://vietnam.vnanet.vn/english/tin-van/party-central-committees-11th-plenum-wraps-up-213091.html
        XII	12	2020-05-11	2020-05-14		https://vietnamnet.vn/en/politics/party-central-committee-convenes-12th-plenum-640154.html (opening; closing: kiến thức chung)
        XII	13	2020-10-05	2020-10-09		https://vietexplorer.com/local-flavor/khanh-hoa-hosts-art-program-strong-and-rich-from-the-national-sea (opening) ; qpvn.vn (closed in the morning of 9/10 after 5 days)
        XII	14	2020-12-14	2020-12-18		http://bantuyengiao.cantho.gov.vn/article/tien-toi-dai-hoi-xiii-cua-dang/19475.htm
        XII	15	2021-01-16	2021-01-17		ws1.cnnd.vn id 20210116092236992 (opening 16/1) ; https://vietexplorer.com/local-flavor/khanh-hoa-hosts-art-program-strong-and-rich-from-the-national-sea (closing)
        XIII	1	2021-01-31	2021-01-31		https://en.vietnamplus.vn/nguyen-phu-trong-reelected-as-party-general-secretary/195693.vnp
        XIII	2	2021-03-08	2021-03-09		nhandan.vn/chu-de id 637842
        XIII	3	2021-07-05	2021-07-08		https://giaoducthoidai.vn/hoi-nghi-trung-uong-tag470047.html
        XIII	4	2021-10-04	2021-10-07	21-KL/TW (xây dựng, chỉnh đốn Đảng), 25/10/2021; 37-QĐ/TW (những điều đảng viên không được làm), 25/10/2021	https://giaoducthoidai.vn/hoi-nghi-trung-uong-tag470047.html ; codes: documents-party.csv (21-KL, 37-QĐ)
        XIII	5	2022-05-04	2022-05-10	18-NQ/TW (đất đai); 19-NQ/TW (nông nghiệp, nông dân, nông thôn); 20-NQ/TW (kinh tế tập thể); 21-NQ/TW (tổ chức cơ sở đảng, đảng viên), 16/6/2022	thanhtra.com.vn id 197166 ; codes: documents-party.csv (18-NQ, 19-NQ, 20-NQ) ; codes not confirmed on a page: 21-NQ
        XIII	6	2022-10-03	2022-10-09	27-NQ/TW (Nhà nước pháp quyền XHCN), 9/11/2022; 28-NQ/TW (phương thức lãnh đạo của Đảng), 17/11/2022; 29-NQ/TW (công nghiệp hóa, hiện đại hóa), 17/11/2022	https://thuathienhue.org/blog/nhung-noi-dung-chinh-cua-hoi-nghi-lan-thu-sau-ban-chap-hanh-tw-dang (opening; closing: kiến thức chung) ; codes: documents-party.csv (27-NQ, 28-NQ, 29-NQ)
        XIII	7	2023-05-15	2023-05-17		en.vietnamplus.vn id 253203 ; nld.com.vn id 20230517154913986
        XIII	8	2023-10-02	2023-10-08	42-NQ/TW (chính sách xã hội); 43-NQ/TW (đại đoàn kết toàn dân tộc); 44-NQ/TW (bảo vệ Tổ quốc); 45-NQ/TW (trí thức), 24/11/2023	vovworld.vn id 1238321 ; nghean24h a707243 ; https://vanhoavaphattrien.vn/c/thoi-cuoc (opening) ; codes: documents-party.csv (42-NQ, 44-NQ, 45-NQ) ; codes not confirmed on a page: 43-NQ
        XIII	9	2024-05-16	2024-05-18		http://vov.vn/en/multimedia/photos/ninth-plenum-of-13th-party-central-committee-opens-in-hanoi-post1095594.vov
        XIII	10	2024-09-18	2024-09-20		vietbao.vn id 507425 (18/9) ; hoinhabaohcm.vn (20/9/2024)
        XIII	11	2025-04-10	2025-04-12	60-NQ/TW, 12/4/2025	https://giaoducthoidai.vn/hoi-nghi-trung-uong-tag470047.html ; https://fr.vietnamplus.vn/premiere-journee-de-travail-du-11e-plenum-du-cc-du-pcv-post65803.vnp ; codes not confirmed on a page: 60-NQ
        XIII	12	2025-07-18	2025-07-19		https://vietnamnews.vn/politics-laws/1721638/12th-plenum-of-the-13th-party-central-committee-opens-in-ha-noi.html ; happyvietnam.vnanet.vn id 38684
        XIII	13	2025-10-06	2025-10-08		https://en.baochinhphu.vn/major-decisions-made-at-13th-party-central-committees-13th-plenum-111251008115821287.htm
        XIII	14	2025-11-05	2025-11-06		https://vietnam.vnanet.vn/english/tin-van/announcement-of-13th-party-central-committees-14th-plenum-413922.html
        XIII	15	2025-12-22	2025-12-23		https://vietnamnews.vn/politics-laws/1732548/announcement-on-15th-plenum-of-13th-party-central-committee.html
        XIV	1	2026-01-23	2026-01-23		https://vnexpress.net/19-uy-vien-bo-chinh-tri-khoa-xiv-5009091.html
        XIV	2	2026-03-23	2026-03-25	04-NQ/TW (phòng, chống tham nhũng, lãng phí, tiêu cực), 1/4/2026; 05-NQ/TW (kiểm tra, giám sát, kỷ luật đảng), 7/4/2026; 18-KL/TW, 2/4/2026; 19-QĐ/TW, 8/4/2026; 21-QĐ/TW, 11/4/2026	https://vnexpress.net/phien-khai-mac-hoi-nghi-trung-uong-2-khoa-14-5053667.html ; vnexpress.net id 5054832 ; vnexpress.net 2026-04-13 (documents of the plenum) ; code 04: documents-party.csv
        XIV	3	2026-07-20	2026-07-24	18-NQ/TW; 19-NQ/TW; 20-NQ/TW; 21-NQ/TW, 28/7/2026; 207-QĐ/TW; 208-QĐ/TW, 26/7/2026	tuoitre.vn id 100260720104146617 ; tuoitre.vn id 100260724163154798 ; thanhnien.vn id 185260729182408847 (21-NQ/TW) ; codes: documents-party.csv (18-NQ, 21-NQ; 19-NQ and 20-NQ medium there)
        """)
}
