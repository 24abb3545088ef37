package org.coachingtoolkit.examples.persistence;

import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ConcurrentModificationException;
import java.util.Optional;
import javax.sql.DataSource;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.programme.CoachingProgramme;

/**
 * Programmes in one table: id, version, and the programme file as it is. The JSON is the contract, so the table never
 * changes when the model grows. Nobody's changes are lost: whoever writes over a version that is no longer the newest is
 * told so.
 */
public final class ProgrammeTable {
    private final DataSource database;

    /** Keeps programmes in a database. */
    public ProgrammeTable(DataSource database) {
        this.database = database;
    }

    /**
     * A programme as it was read.
     *
     * @param version its version, 1 for the first
     * @param programme the programme
     */
    public record Versioned(long version, CoachingProgramme programme) {}

    /** Makes the table if it is not there. */
    public void create() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    create table if not exists programme (
                        id varchar(64) primary key,
                        version bigint not null,
                        file blob not null)""");
        }
    }

    /** Returns the newest version of a programme; empty if there is none. */
    public Optional<Versioned> find(String id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select version, file from programme where id = ?")) {
            select.setString(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new Versioned(
                                row.getLong(1),
                                ProgrammeFile.read(row.getBytes(2)).get()))
                        : Optional.empty();
            }
        }
    }

    /**
     * Keeps a new programme as version 1.
     *
     * @throws SQLException if there is one with this id
     */
    public long insert(String id, CoachingProgramme programme) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into programme (id, version, file) values (?, 1, ?)")) {
            insert.setString(1, id);
            insert.setBinaryStream(
                    2, new ByteArrayInputStream(ProgrammeFile.of(programme).write()));
            insert.executeUpdate();
            return 1;
        }
    }

    /**
     * Keeps a change of a programme, and returns its new version.
     *
     * @param read the version that was read before the change
     * @throws ConcurrentModificationException if that is no longer the newest: read again, then change again
     */
    public long update(String id, long read, CoachingProgramme changed) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update programme set version = version + 1, file = ? where id = ? and version = ?")) {
            update.setBinaryStream(
                    1, new ByteArrayInputStream(ProgrammeFile.of(changed).write()));
            update.setString(2, id);
            update.setLong(3, read);
            if (update.executeUpdate() == 0) {
                throw new ConcurrentModificationException(
                        "version must be the newest: " + id + " is no longer at " + read);
            }
            return read + 1;
        }
    }
}
