extension Table {
    /// Words of address before personal names, beside those of the table of positions. Familiar ones are no address as often
    /// as they are one; behind `full` ones only a full name is a person.
    package static let addresses = Table(
        "addresses",
        """
        phrase	rule	source
        ông	plain	thực tiễn
        bà	plain	thực tiễn
        đồng chí	plain	thực tiễn
        đ/c	plain	thực tiễn
        các ông	plain	thực tiễn
        các bà	plain	thực tiễn
        các đồng chí	plain	thực tiễn
        ông bà	plain	thực tiễn
        PGS	plain	thực tiễn
        GS	plain	thực tiễn
        ThS	plain	thực tiễn
        Th.S	plain	thực tiễn
        GS.TS	plain	thực tiễn
        PGS.TS	plain	thực tiễn
        PGS, TS	plain	thực tiễn
        GS, TS	plain	thực tiễn
        TSKH	plain	thực tiễn
        NSND	plain	thực tiễn
        NSƯT	plain	thực tiễn
        NGND	plain	thực tiễn
        NGƯT	plain	thực tiễn
        nhà sử học	plain	thực tiễn
        nhà nghiên cứu	plain	thực tiễn
        nạn nhân	plain	thực tiễn
        nghi phạm	plain	thực tiễn
        nghi can	plain	thực tiễn
        chiến sĩ	plain	thực tiễn
        anh hùng	plain	thực tiễn
        liệt sĩ	plain	thực tiễn
        cô giáo	plain	thực tiễn
        thầy giáo	plain	thực tiễn
        doanh nhân	plain	thực tiễn
        nữ sinh	plain	thực tiễn
        ca sĩ	plain	thực tiễn
        diễn viên	plain	thực tiễn
        đạo diễn	plain	thực tiễn
        cầu thủ	plain	thực tiễn
        huấn luyện viên	plain	thực tiễn
        HLV	plain	thực tiễn
        tài xế	plain	thực tiễn
        luật sư	plain	thực tiễn
        bác sĩ	plain	thực tiễn
        nhạc sĩ	plain	thực tiễn
        họa sĩ	plain	thực tiễn
        hoa hậu	plain	thực tiễn
        anh	familiar	thực tiễn
        chị	familiar	thực tiễn
        em	familiar	thực tiễn
        cô	familiar	thực tiễn
        chú	familiar	thực tiễn
        cụ	familiar	thực tiễn
        thầy	familiar	thực tiễn
        cháu	familiar	thực tiễn
        CN	familiar	thực tiễn
        KS	familiar	thực tiễn
        BS	familiar	thực tiễn
        LS	familiar	thực tiễn
        TS	familiar	thực tiễn
        bị cáo	familiar	thực tiễn
        bị can	familiar	thực tiễn
        ngài	familiar	thực tiễn
        con gái	familiar	thực tiễn
        con trai	familiar	thực tiễn
        vợ chồng	familiar	thực tiễn
        đại biểu	full	thực tiễn
        tác giả	full	thực tiễn
        học sinh	full	thực tiễn
        sinh viên	full	thực tiễn
        công dân	full	thực tiễn
        nhân viên	full	thực tiễn
        cán bộ	full	thực tiễn
        chuyên gia	full	thực tiễn
        giám khảo	full	thực tiễn
        chủ tọa	full	thực tiễn
        ngư dân	full	thực tiễn
        giáo viên	full	thực tiễn
        phóng viên	full	thực tiễn
        PV	full	thực tiễn
        Anh hùng LLVTND	plain	thực tiễn
        Anh hùng Lực lượng vũ trang nhân dân	plain	thực tiễn
        Anh hùng lực lượng vũ trang nhân dân	plain	thực tiễn
        Anh hùng Lao động	plain	thực tiễn
        Nhà giáo Nhân dân	plain	thực tiễn
        Nhà giáo Ưu tú	plain	thực tiễn
        Thầy thuốc Nhân dân	plain	thực tiễn
        Thầy thuốc Ưu tú	plain	thực tiễn
        Nghệ sĩ Nhân dân	plain	thực tiễn
        Nghệ sĩ Ưu tú	plain	thực tiễn
        BSCKI	plain	thực tiễn
        BSCKII	plain	thực tiễn
        BS CKI	plain	thực tiễn
        BS CKII	plain	thực tiễn
        Bác sĩ CKII	plain	thực tiễn
        Bác sĩ chuyên khoa II	plain	thực tiễn
        Bác sĩ chuyên khoa I	plain	thực tiễn
        kiến trúc sư	plain	thực tiễn
        KTS	plain	thực tiễn
        kỹ sư	plain	thực tiễn
        nhà thơ	plain	thực tiễn
        nhà văn	plain	thực tiễn
        nhà báo	plain	thực tiễn
        nhà giáo	plain	thực tiễn
        nghệ sĩ	plain	thực tiễn
        nghệ nhân	plain	thực tiễn
        cử nhân	plain	thực tiễn
        linh mục	plain	thực tiễn
        hòa thượng	plain	thực tiễn
        thượng tọa	plain	thực tiễn
        đại đức	plain	thực tiễn
        ni sư	plain	thực tiễn
        giám mục	plain	thực tiễn
        mục sư	plain	thực tiễn
        bị hại	plain	thực tiễn
        trọng tài	plain	thực tiễn
        vận động viên	plain	thực tiễn
        VĐV	plain	thực tiễn
        thủ môn	plain	thực tiễn
        tiền đạo	plain	thực tiễn
        tiền vệ	plain	thực tiễn
        trung vệ	plain	thực tiễn
        hậu vệ	plain	thực tiễn
        già làng	plain	thực tiễn
        """)
}
