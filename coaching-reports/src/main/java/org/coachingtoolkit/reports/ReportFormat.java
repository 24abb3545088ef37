package org.coachingtoolkit.reports;

/** A format of file. */
public enum ReportFormat {
    /** Paper on the screen: archival (PDF/A-2a) and accessible (PDF/UA-1) at once. */
    PDF("pdf", "application/pdf"),
    /** A spreadsheet of typed cells. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** A text to go on editing. */
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** A page for a browser, in one file. */
    HTML("html", "text/html");

    private final String extension;
    private final String mediaType;

    ReportFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** Returns the ending of file names, without a dot. */
    public String extension() {
        return extension;
    }

    /** Returns the media type, as HTTP wants it. */
    public String mediaType() {
        return mediaType;
    }
}
