;;; vanthu.el --- VanThu, for Vietnamese official prose  -*- lexical-binding: t; -*-

;; Version: 0.1
;; Package-Requires: ((emacs "28.1"))
;; Keywords: wp, languages, vietnamese
;; SPDX-License-Identifier: MIT

;;; Commentary:

;; Starts `vanthu lsp' under Eglot (in Emacs from 29 on, in GNU ELPA before) or under lsp-mode:
;;
;;     (require 'vanthu)
;;     (vanthu-setup)
;;
;; See README.md beside this file.

;;; Code:

(require 'seq)

(declare-function eglot-ensure "eglot")
(declare-function eglot-managed-p "eglot")
(declare-function eglot-code-actions "eglot")
(declare-function lsp-deferred "lsp-mode")
(declare-function lsp-register-client "lsp-mode")
(declare-function make-lsp-client "lsp-mode")
(declare-function lsp-stdio-connection "lsp-mode")
(declare-function lsp-execute-code-action-by-kind "lsp-mode")
(defvar eglot-server-programs)
(defvar lsp-language-id-configuration)

(defgroup vanthu nil
  "Vietnamese official prose."
  :group 'text)

(defcustom vanthu-program '("vanthu" "lsp")
  "The program and its arguments."
  :type '(repeat string))

(defcustom vanthu-languages
  '((text-mode . "plaintext") (markdown-mode . "markdown") (gfm-mode . "markdown"))
  "Major modes VanThu looks at, and the language each is to the server.
Modes derived from these are left alone.
Text that is not Vietnamese gets no findings."
  :type '(alist :key-type symbol :value-type string))

(defcustom vanthu-settings nil
  "Settings, as a property list: (:profile \"press\" :rules (:date-form \"off\"))."
  :type 'plist)

(defcustom vanthu-client 'eglot
  "Who speaks with the server."
  :type '(choice (const eglot) (const lsp-mode)))

(defun vanthu--options ()
  "What is sent as initializationOptions."
  (list :vanthu (or vanthu-settings (make-hash-table))))

(defun vanthu--server ()
  "An entry of `eglot-server-programs'."
  (cons (mapcar (lambda (row) (list (car row) :language-id (cdr row))) vanthu-languages)
        (append vanthu-program (list :initializationOptions (vanthu--options)))))

(defun vanthu-ensure ()
  "Start VanThu in this buffer, if its major mode is one of `vanthu-languages'."
  (when (and buffer-file-name (assq major-mode vanthu-languages))
    (cond
     ((not (executable-find (car vanthu-program)))
      (message "vanthu: không thấy chương trình %s (xem README)" (car vanthu-program)))
     ((eq vanthu-client 'lsp-mode)
      (require 'lsp-mode)
      (lsp-deferred))
     ((require 'eglot nil t)
      ;; In this buffer only: Eglot would take every mode derived from text-mode for ours.
      (setq-local eglot-server-programs (cons (vanthu--server) eglot-server-programs))
      (eglot-ensure))
     (t (message "vanthu: cần Eglot, có sẵn từ Emacs 29")))))

;;;###autoload
(defun vanthu-setup ()
  "Start VanThu in every text opened from now on, and in those that are open."
  (interactive)
  (add-hook 'text-mode-hook #'vanthu-ensure)
  (dolist (buffer (buffer-list))
    (with-current-buffer buffer (vanthu-ensure))))

(with-eval-after-load 'lsp-mode
  (dolist (row vanthu-languages)
    (add-to-list 'lsp-language-id-configuration row t))
  (lsp-register-client
   (make-lsp-client
    :new-connection (lsp-stdio-connection (lambda () vanthu-program))
    :activation-fn (lambda (_file mode) (assq mode vanthu-languages))
    :initialization-options #'vanthu--options
    :add-on? t
    :server-id 'vanthu)))

(defconst vanthu--fix-all "source.fixAll.vanthu" "The kind of code action that holds every safe fix.")

;;;###autoload
(defun vanthu-fix-all ()
  "Mend in this buffer all that can be mended for certain."
  (interactive)
  (cond
   ((and (fboundp 'eglot-managed-p) (eglot-managed-p))
    (if (seq-empty-p (eglot-code-actions (point-min) (point-max) vanthu--fix-all))
        (message "vanthu: không có gì cần sửa")
      (eglot-code-actions (point-min) (point-max) vanthu--fix-all t)))
   ((bound-and-true-p lsp-mode)
    (condition-case nil
        (lsp-execute-code-action-by-kind vanthu--fix-all)
      (lsp-no-code-actions (message "vanthu: không có gì cần sửa"))))
   (t (user-error "VanThu chưa chạy trong tệp này"))))

(provide 'vanthu)
;;; vanthu.el ends here
