;;; emacs.el --- what a user of Emacs sees  -*- lexical-binding: t; -*-

;; Run as: emacs --batch -l emacs.el
;; Opens $VANTHU_TEXT with $VANTHU_PROGRAM as server under $VANTHU_CLIENT (eglot or lsp-mode) and the settings of
;; $VANTHU_EDITOR, and writes what a user would see to $VANTHU_RESULT as JSON.

(require 'cl-lib)
(require 'flymake)
(require 'json)
(require 'package)
(package-initialize)
(add-to-list 'load-path (getenv "VANTHU_EDITOR"))
(prefer-coding-system 'utf-8)

(defvar result nil "Pairs of what was looked at and what was seen.")

(defun note (key value) (push (cons key value) result))

(defun finish ()
  (with-temp-file (getenv "VANTHU_RESULT") (insert (json-encode result)))
  (kill-emacs 0))

(defun wait-for (what condition)
  (let ((deadline (+ (float-time) 15)) seen)
    (while (and (not (setq seen (funcall condition))) (< (float-time) deadline))
      (accept-process-output nil 0.02)
      (sit-for 0.01))
    (unless seen
      (error "No %s" what))
    seen))

(defun at (word)
  (goto-char (point-min))
  (search-forward word)
  (goto-char (match-beginning 0)))

(defun flat-names (index)
  "Names of an imenu INDEX, in order of place."
  (let (pairs)
    (cl-labels ((walk (entry)
                  (if (consp (cdr entry))
                      (mapc #'walk (cdr entry))
                    (push (cons (if (markerp (cdr entry)) (marker-position (cdr entry)) (cdr entry)) (car entry))
                          pairs))))
      (mapc #'walk index))
    (mapcar #'cdr (sort pairs (lambda (a b) (< (car a) (car b)))))))

(defun diagnostics ()
  "Flymake's diagnostics, in order of place."
  (sort (flymake-diagnostics) (lambda (a b) (< (flymake-diagnostic-beg a) (flymake-diagnostic-beg b)))))

(defun note-diagnostics ()
  (note 'diagnostics
        (vconcat
         (mapcar (lambda (one)
                   `((message . ,(flymake-diagnostic-text one))
                     (text . ,(buffer-substring-no-properties
                               (flymake-diagnostic-beg one) (flymake-diagnostic-end one)))))
                 (diagnostics)))))

(defun wait-until-mended ()
  (wait-for "diagnostics after the fix"
            (lambda () (not (seq-find (lambda (one) (string-match-p "dấu cách" (flymake-diagnostic-text one)))
                                      (flymake-diagnostics))))))

(defun line () (buffer-substring-no-properties (line-beginning-position) (line-end-position)))

(defun text () (buffer-substring-no-properties (point-min) (point-max)))

(setq inhibit-message t
      create-lockfiles nil
      make-backup-files nil
      eglot-sync-connect t
      lsp-restart 'ignore
      lsp-auto-guess-root t
      lsp-guess-root-without-session t
      lsp-session-file (expand-file-name "session" (getenv "HOME"))
      lsp-diagnostics-provider :flymake
      lsp-enable-suggest-server-download nil)

(defun server-log ()
  "What the server wrote on its standard error."
  (mapconcat (lambda (buffer)
               (if (string-match-p "vanthu.*stderr" (buffer-name buffer))
                   (with-current-buffer buffer (buffer-string))
                 ""))
             (buffer-list) ""))

(require 'vanthu)
(setq vanthu-program (list (getenv "VANTHU_PROGRAM") "lsp")
      vanthu-client (intern (getenv "VANTHU_CLIENT"))
      vanthu-settings '(:rules (:date-impossible "warning")))

(defun look-with-eglot ()
  (require 'eglot)
  ;; A mode derived from text-mode stays what it was.
  (with-temp-buffer
    (setq buffer-file-name "/nowhere/page.html")
    (sgml-mode)
    (note 'derived (if (local-variable-p 'eglot-server-programs) "taken" "left"))
    (setq buffer-file-name nil))
  (run-hooks 'post-command-hook)
  (wait-for "connection" #'eglot-managed-p)
  (flymake-start)
  (wait-for "diagnostics" #'flymake-diagnostics)
  (note-diagnostics)
  (let ((sent (mapcar (lambda (one) (alist-get 'eglot-lsp-diag (eglot--diag-data one))) (diagnostics))))
    (note 'codes (vconcat (mapcar (lambda (one) (plist-get one :code)) sent)))
    (note 'severities (vconcat (mapcar (lambda (one) (plist-get one :severity)) sent))))

  ;; The card: the answer, and what is put before the user.
  (at "16/01/2018")
  (let* ((answer (jsonrpc-request (eglot-current-server) :textDocument/hover (eglot--TextDocumentPositionParams)))
         (contents (plist-get answer :contents)))
    (note 'hover (plist-get contents :value))
    (note 'hoverKind (plist-get contents :kind)))
  (let* (shown
         (eldoc-display-functions
          (list (lambda (docs _interactive)
                  (setq shown (mapconcat (lambda (doc) (substring-no-properties (car doc))) docs "\n"))))))
    (eldoc t)
    (wait-for "eldoc" (lambda () (and shown (string-match-p "Đinh Dậu" shown))))
    (note 'eldoc shown))

  (note 'symbols (vconcat (flat-names (funcall imenu-create-index-function))))

  ;; All mentions of an organisation, which then gets another name, and its own again.
  (at "Bộ Chính trị")
  (note 'references
        (vconcat (mapcar (lambda (one) (xref-location-line (xref-item-location one)))
                         (xref-backend-references 'eglot (xref-backend-identifier-at-point 'eglot)))))
  (eglot-rename "Bộ Ngoại giao")
  (note 'renamed (line))
  (eglot--signal-textDocument/didChange)
  (at "Bộ Ngoại giao")
  (eglot-rename "Bộ Chính trị")

  ;; Completion of a first word without its tone marks; the name chosen takes its place.
  (goto-char (point-max))
  (insert "\nHọp tại Bo")
  (eglot--signal-textDocument/didChange)
  (pcase-let* ((`(,start ,end ,table . ,more) (eglot-completion-at-point))
               (typed (buffer-substring-no-properties start end))
               (found (all-completions typed table))
               (chosen (seq-find (lambda (one) (string-prefix-p "Bộ Ngoại giao" one)) found)))
    (when chosen
      (delete-region start end)
      (insert chosen)
      (funcall (plist-get more :exit-function) chosen 'finished))
    (note 'completed (line)))
  (delete-region (line-beginning-position) (point-max))
  (delete-char -1)
  (eglot--signal-textDocument/didChange)

  ;; A quick fix, applied to the buffer.
  (at "05- CT/TW")
  (note 'action (plist-get (car (eglot-code-actions (point) (point) "quickfix")) :title))
  (eglot-code-actions (point) (point) "quickfix" t)
  (note 'line (line))
  (eglot--signal-textDocument/didChange)
  (wait-until-mended)

  (vanthu-fix-all)
  (note 'text (text))
  (eglot--signal-textDocument/didChange)
  (note 'again (vanthu-fix-all)))

(defun look-with-lsp-mode ()
  (setq lsp-keep-workspace-alive nil)
  (unless (bound-and-true-p lsp-mode) (lsp))
  (wait-for "connection" (lambda () (bound-and-true-p lsp-managed-mode)))
  (flymake-start)
  (wait-for "diagnostics" #'flymake-diagnostics)
  (note-diagnostics)
  (at "16/01/2018")
  (note 'hover (lsp:markup-content-value
                (lsp:hover-contents (lsp-request "textDocument/hover" (lsp--text-document-position-params)))))
  (note 'symbols (vconcat (flat-names (funcall imenu-create-index-function))))
  (at "05- CT/TW")
  (let ((actions (lsp-code-actions-at-point "quickfix")))
    (note 'action (lsp:code-action-title (car actions)))
    (lsp-execute-code-action (car actions)))
  (note 'line (line))
  (vanthu-fix-all)
  (note 'text (text))
  (note 'again (vanthu-fix-all)))

(condition-case problem
    (progn
      (find-file (getenv "VANTHU_TEXT"))
      (vanthu-setup)
      (if (eq vanthu-client 'eglot) (look-with-eglot) (look-with-lsp-mode)))
  (error (note 'missing (format "%S%s" problem (server-log)))))
(finish)
