package org.coachingtoolkit.examples.persistence;

import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coachingtoolkit.core.records.CaseFile;
import org.coachingtoolkit.core.records.CaseFileId;
import org.coachingtoolkit.core.records.DocumentId;
import org.coachingtoolkit.core.records.Hold;
import org.coachingtoolkit.core.records.RetentionPolicy;
import org.coachingtoolkit.core.records.RetentionStart;
import org.coachingtoolkit.core.records.RetentionTrigger;
import org.coachingtoolkit.reports.archive.ArchivedDocument;
import org.coachingtoolkit.reports.archive.DocumentMetadata;
import org.jspecify.annotations.Nullable;

/** The tables of a {@link DatabaseArchive} in one transaction; every statement is here. */
final class ArchiveTables {
    private static final String FILE_COLUMNS =
            "file_index, file_year, title, opened, closed, years, closing, counting, article";
    private static final String DOCUMENT_COLUMNS =
            "d.id, d.file_index, d.file_year, d.sha256, d.bytes, d.title, d.media_type, d.doc_date, f.act";

    private final Connection connection;

    ArchiveTables(Connection connection) {
        this.connection = connection;
    }

    static void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "create table if not exists archive_seal (one int primary key check (one = 1), seal char(64) not null)");
            statement.execute(
                    "create table if not exists archive_act (number varchar(200) primary key, fingerprint char(64))");
            statement.execute("""
                    create table if not exists archive_file (
                        file_index varchar(64), file_year int, title varchar(2000) not null,
                        opened date not null, closed date, years int not null, closing varchar(20) not null,
                        counting varchar(20) not null, article varchar(500), act varchar(200),
                        primary key (file_index, file_year))""");
            statement.execute("""
                    create table if not exists archive_hold (
                        file_index varchar(64), file_year int, place int, ground varchar(2000) not null,
                        from_day date not null, until_day date, primary key (file_index, file_year, place))""");
            statement.execute("""
                    create table if not exists archive_document (
                        place bigint generated always as identity, id varchar(64) primary key,
                        file_index varchar(64) not null, file_year int not null, sha256 char(64) not null,
                        bytes bigint not null, title varchar(500), media_type varchar(127), doc_date date,
                        content blob,
                        foreign key (file_index, file_year) references archive_file (file_index, file_year))""");
            statement.execute("insert into archive_seal select 1, '" + "0".repeat(64)
                    + "' where not exists (select 1 from archive_seal)");
        }
    }

    /** Waits until no other transaction changes the archive, and returns its seal. */
    String lockSeal() throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement("select seal from archive_seal where one = 1 for update");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    void seal(String seal) throws SQLException {
        run("update archive_seal set seal = ?", seal);
    }

    void put(String act, String fingerprint) throws SQLException {
        run("insert into archive_act (number, fingerprint) values (?, ?)", act, fingerprint);
    }

    Optional<String> act(String number) throws SQLException {
        return text("select fingerprint from archive_act where number = ?", number);
    }

    Optional<String> actFor(CaseFileId id) throws SQLException {
        return text("select act from archive_file where file_index = ? and file_year = ?", id.index(), id.year());
    }

    void put(CaseFile file) throws SQLException {
        RetentionPolicy retention = file.retention();
        run(
                "delete from archive_hold where file_index = ? and file_year = ?",
                file.index(),
                file.id().year());
        run(
                "merge into archive_file (" + FILE_COLUMNS
                        + ") key (file_index, file_year) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                file.index(),
                file.id().year(),
                file.title(),
                file.openedOn(),
                file.closedOn(),
                retention.years(),
                retention.trigger().name(),
                retention.start().name(),
                retention.article());
        int place = 0;
        for (Hold hold : file.holds()) {
            run(
                    "insert into archive_hold values (?, ?, ?, ?, ?, ?)",
                    file.index(),
                    file.id().year(),
                    place++,
                    hold.ground(),
                    hold.from(),
                    hold.until());
        }
    }

    Optional<CaseFile> file(CaseFileId id) throws SQLException {
        return files("file_index = ? and file_year = ?", id.index(), id.year()).stream()
                .findFirst();
    }

    List<CaseFile> files() throws SQLException {
        return files("act is null");
    }

    private List<CaseFile> files(String condition, Object... values) throws SQLException {
        List<CaseFile> files = new ArrayList<>();
        try (PreparedStatement select = prepare(
                        "select " + FILE_COLUMNS + " from archive_file where " + condition
                                + " order by file_year, file_index",
                        values);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                files.add(new CaseFile(
                        row.getString(1),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class),
                        new RetentionPolicy(
                                row.getInt(6),
                                RetentionTrigger.valueOf(row.getString(7)),
                                RetentionStart.valueOf(row.getString(8)),
                                row.getString(9)),
                        holds(row.getString(1), row.getInt(2))));
            }
        }
        return files;
    }

    private List<Hold> holds(String index, int year) throws SQLException {
        List<Hold> holds = new ArrayList<>();
        try (PreparedStatement select = prepare(
                        "select ground, from_day, until_day from archive_hold"
                                + " where file_index = ? and file_year = ? order by place",
                        index,
                        year);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                holds.add(new Hold(
                        row.getString(1), row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class)));
            }
        }
        return holds;
    }

    void put(ArchivedDocument document, DocumentMetadata metadata, byte[] content) throws SQLException {
        run(
                "insert into archive_document (id, file_index, file_year, sha256, bytes, title, media_type, doc_date, content)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                document.id().value(),
                document.file().index(),
                document.file().year(),
                document.sha256(),
                document.bytes(),
                metadata.title(),
                metadata.mediaType(),
                metadata.date(),
                new ByteArrayInputStream(content));
    }

    Optional<ArchivedDocument> document(DocumentId id) throws SQLException {
        return documents("d.id = ?", id.value()).stream().findFirst();
    }

    List<ArchivedDocument> documents() throws SQLException {
        return documents("1 = 1");
    }

    private List<ArchivedDocument> documents(String condition, Object... values) throws SQLException {
        List<ArchivedDocument> documents = new ArrayList<>();
        try (PreparedStatement select = prepare(
                        "select " + DOCUMENT_COLUMNS + " from archive_document d join archive_file f"
                                + " on f.file_index = d.file_index and f.file_year = d.file_year where "
                                + condition + " order by d.place",
                        values);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                DocumentId id = new DocumentId(row.getString(1));
                CaseFileId file = new CaseFileId(row.getString(2), row.getInt(3));
                String title = row.getString(6);
                DocumentMetadata metadata = title == null
                        ? null
                        : new DocumentMetadata(id, file, title, row.getString(7), row.getObject(8, LocalDate.class));
                documents.add(
                        new ArchivedDocument(id, file, row.getString(4), row.getLong(5), metadata, row.getString(9)));
            }
        }
        return documents;
    }

    byte[] content(DocumentId id) throws SQLException {
        try (PreparedStatement select = prepare("select content from archive_document where id = ?", id.value());
                ResultSet row = select.executeQuery()) {
            byte[] content = row.next() ? row.getBytes(1) : null;
            return content == null ? new byte[0] : content;
        }
    }

    /** Leaves of the documents of a file nothing but id and fingerprint. */
    void dispose(CaseFileId id, String act) throws SQLException {
        run("update archive_file set act = ? where file_index = ? and file_year = ?", act, id.index(), id.year());
        run(
                "update archive_document set title = null, media_type = null, doc_date = null, content = null"
                        + " where file_index = ? and file_year = ?",
                id.index(),
                id.year());
    }

    private Optional<String> text(String sql, Object... values) throws SQLException {
        try (PreparedStatement select = prepare(sql, values);
                ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
        }
    }

    private void run(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(sql, values)) {
            statement.executeUpdate();
        }
    }

    private PreparedStatement prepare(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value instanceof ByteArrayInputStream stream) {
                statement.setBinaryStream(i + 1, stream);
            } else {
                statement.setObject(i + 1, value);
            }
        }
        return statement;
    }
}
