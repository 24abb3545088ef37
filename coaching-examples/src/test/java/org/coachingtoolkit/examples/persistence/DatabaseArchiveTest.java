package org.coachingtoolkit.examples.persistence;

import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import org.coachingtoolkit.reports.archive.DocumentArchive;
import org.coachingtoolkit.reports.archive.DocumentArchiveContract;
import org.h2.jdbcx.JdbcDataSource;

/** An archive in a database keeps to the same contract as one in files. */
class DatabaseArchiveTest implements DocumentArchiveContract {
    @Override
    public DocumentArchive emptyArchive(Clock clock) throws IOException {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return new DatabaseArchive(database, clock);
    }
}
