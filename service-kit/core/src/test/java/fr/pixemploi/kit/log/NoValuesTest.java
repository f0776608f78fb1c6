package fr.pixemploi.kit.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.hibernate.exception.DataException;
import org.junit.jupiter.api.Test;

class NoValuesTest {
    @Test
    void valuesThatWereRefusedStayOutOfTheLog() {
        SQLException server = new SQLException("invalid input syntax for type uuid: \"Margaux Exemple\"", "22P02");
        assertThat(logged(new IllegalStateException("failed: select ?::uuid", server)))
                .contains("SQLSTATE 22P02")
                .doesNotContain("Margaux");
        assertThat(logged(new DataException("could not execute statement [" + server.getMessage() + "]", server)))
                .doesNotContain("Margaux");
        assertThat(logged(new RuntimeException(new IllegalArgumentException("Invalid UUID string: Margaux Exemple"))))
                .contains("IllegalArgumentException")
                .doesNotContain("Margaux");
    }

    @Test
    void whereAndWhyStay() {
        IllegalStateException ours = new IllegalStateException("no session " + new UUID(0, 1));
        assertThat(logged(ours)).contains("no session 00000000", "NoValuesTest.whereAndWhyStay");
    }

    private static String logged(Throwable thrown) {
        LogRecord record = new LogRecord(Level.SEVERE, "internal error");
        record.setThrown(thrown);
        assertThat(new NoValues().isLoggable(record)).isTrue();
        StringWriter written = new StringWriter();
        record.getThrown().printStackTrace(new PrintWriter(written));
        return written.toString();
    }
}
