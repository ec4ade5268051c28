/* Vietnamese words of PrimeFaces' own components where those it ships are wrong, and a filter of lists
   that asks for no tones. Read before the components, so it is not deferred. */
(function () {
  "use strict";
  window.bangvang = {
    /* "dong" finds "Đông": NFD takes the tones away and leaves the letter đ alone. */
    fold: function (text) {
      return text.toLowerCase().replace(/đ/g, "d").normalize("NFD").replace(/[\u0300-\u036f]/g, "");
    },
    filter: function (item, words) {
      return window.bangvang.fold(item).indexOf(window.bangvang.fold(words)) >= 0;
    }
  };
  var vi = window.PrimeFaces && window.PrimeFaces.locales && window.PrimeFaces.locales.vi;
  if (!vi) {
    return;
  }
  window.jQuery.extend(true, vi, {
    choose: "Chọn tệp",
    clear: "Xóa",
    emptyFilterMessage: "Không tìm thấy",
    emptyMessage: "Không có mục nào",
    emptySearchMessage: "Không tìm thấy",
    upload: "Gửi",
    aria: {
      cancelEdit: "Bỏ sửa",
      collapseLabel: "Thu gọn",
      collapseRow: "Đóng chi tiết",
      editRow: "Sửa dòng",
      expandLabel: "Mở rộng",
      expandRow: "Mở chi tiết",
      falseLabel: "Không",
      navigation: "Phân trang",
      pageLabel: "Trang {page}",
      rowsPerPageLabel: "Số dòng mỗi trang",
      saveEdit: "Lưu",
      selectAll: "Chọn tất cả",
      selectRow: "Chọn dòng",
      trueLabel: "Có",
      unselectAll: "Chọn tất cả",
      unselectRow: "Bỏ chọn dòng",
      "datatable.sort.ASC": "bấm để xếp tăng dần",
      "datatable.sort.DESC": "bấm để xếp giảm dần",
      "datatable.sort.NONE": "bấm để thôi xếp"
    }
  });
})();
