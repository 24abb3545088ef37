/**
 * The Regulation's documents as files: a neutral document tree, and one writer per format.
 */
module org.coachingtoolkit.reports {
    requires com.fasterxml.jackson.core;
    requires com.github.librepdf.openpdf;
    requires java.xml;
    requires org.apache.commons.compress;
    requires org.apache.commons.io;
    requires org.apache.poi.ooxml;
    requires static transitive org.jspecify;
    requires transitive org.coachingtoolkit.core;

    exports org.coachingtoolkit.reports;
    exports org.coachingtoolkit.reports.archive;
    exports org.coachingtoolkit.reports.calendar;
    exports org.coachingtoolkit.reports.content.records;
    exports org.coachingtoolkit.reports.content.survey;
    exports org.coachingtoolkit.reports.document;
    exports org.coachingtoolkit.reports.docx;
    exports org.coachingtoolkit.reports.html;
    exports org.coachingtoolkit.reports.pdf;
    exports org.coachingtoolkit.reports.workbook;
    exports org.coachingtoolkit.reports.xlsx;

    opens org.coachingtoolkit.reports to
            org.coachingtoolkit.core;
    opens org.coachingtoolkit.reports.archive to
            org.coachingtoolkit.core;
    opens org.coachingtoolkit.reports.calendar to
            org.coachingtoolkit.core;
    opens org.coachingtoolkit.reports.content.survey to
            org.coachingtoolkit.core;
    opens org.coachingtoolkit.reports.content.wording to
            org.coachingtoolkit.core;
    opens org.coachingtoolkit.reports.document to
            org.coachingtoolkit.core;
    opens org.coachingtoolkit.reports.pdf to
            org.coachingtoolkit.core;
    opens org.coachingtoolkit.reports.workbook to
            org.coachingtoolkit.core;

    provides org.coachingtoolkit.core.programme.ProgrammeFormat with
            org.coachingtoolkit.reports.workbook.WorkbookFormat;
    provides org.coachingtoolkit.core.table.TableFormat with
            org.coachingtoolkit.reports.table.XlsxTables,
            org.coachingtoolkit.reports.table.OdsTables,
            org.coachingtoolkit.reports.table.DocxTables;
}
