extension Table {
    /// Words for areas behind a body (`UBND tỉnh`); a class means many bodies at once (`UBND các tỉnh`).
    package static let localities = Table(
        "localities",
        """
        phrase	rule	source
        tỉnh	plain	thực tiễn
        thành phố	plain	thực tiễn
        TP	plain	thực tiễn
        huyện	plain	thực tiễn
        quận	plain	thực tiễn
        thị xã	plain	thực tiễn
        thị trấn	plain	thực tiễn
        xã	plain	thực tiễn
        phường	plain	thực tiễn
        TX	plain	thực tiễn
        thành phố trực thuộc Trung ương	plain	thực tiễn
        đặc khu	plain	thực tiễn
        khu vực	plain	thực tiễn
        vùng	plain	thực tiễn
        cấp tỉnh	class	thực tiễn
        cấp huyện	class	thực tiễn
        cấp xã	class	thực tiễn
        các cấp	class	thực tiễn
        các tỉnh	class	thực tiễn
        các tỉnh, thành phố	class	thực tiễn
        các tỉnh, thành	class	thực tiễn
        các tỉnh, thành phố trực thuộc Trung ương	class	thực tiễn
        các tỉnh, thành phố trực thuộc TW	class	thực tiễn
        tỉnh, thành phố trực thuộc Trung ương	class	thực tiễn
        các huyện	class	thực tiễn
        các huyện, thành phố	class	thực tiễn
        các huyện, thị xã, thành phố	class	thực tiễn
        các huyện, thành phố, thị xã	class	thực tiễn
        các quận, huyện	class	thực tiễn
        các quận, huyện, thị xã	class	thực tiễn
        các địa phương	class	thực tiễn
        quận, huyện, thị xã	class	thực tiễn
        quận, huyện	class	thực tiễn
        huyện, thị xã, thành phố	class	thực tiễn
        các xã	class	thực tiễn
        các xã, phường	class	thực tiễn
        các xã, phường, thị trấn	class	thực tiễn
        địa phương	class	thực tiễn
        các bộ, ngành	class	thực tiễn
        các tỉnh ủy, thành ủy	class	thực tiễn
        cùng cấp	class	thực tiễn
        xã, phường, thị trấn	class	thực tiễn
        xã, phường	class	thực tiễn
        """)
}
