/* Vietnamese words of PrimeFaces' own components where those it ships are wrong. Read before the components, so it
   is not deferred. */
(function () {
  "use strict";
  var vi = window.PrimeFaces && window.PrimeFaces.locales && window.PrimeFaces.locales.vi;
  if (vi) {
    window.jQuery.extend(true, vi, {
      choose: "Chọn",
      clear: "Xóa",
      emptyMessage: "Không có mục nào",
      emptySearchMessage: "Không tìm thấy",
      upload: "Gửi",
      aria: {
        listLabel: "Các lựa chọn", pageLabel: "Trang {page}", rowsPerPageLabel: "Số hàng mỗi trang", navigation: "Các trang", prevPageLabel: "Trang trước", nextPageLabel: "Trang sau",
        "datatable.sort.ASC": "bấm để sắp xếp tăng dần", "datatable.sort.DESC": "bấm để sắp xếp giảm dần", "datatable.sort.NONE": "bấm để bỏ sắp xếp"
      }
    });
  }
})();
