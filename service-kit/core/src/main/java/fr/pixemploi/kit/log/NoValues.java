package fr.pixemploi.kit.log;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.logging.LoggingFilter;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.hibernate.HibernateException;
import org.jspecify.annotations.Nullable;

/**
 * Lets exceptions into the log without the values that they were about: the messages of PostgreSQL, Hibernate, Jackson and the JDK repeat
 * what they refuse, which may be somebody's name. Kind, SQLSTATE and stack stay, and so do messages of our own kinds of exceptions, which
 * name statements and ids.
 */
@LoggingFilter(name = "no-values")
public final class NoValues implements Filter {
    private static final int DEEPEST = 20;

    @Override
    public boolean isLoggable(LogRecord record) {
        Throwable thrown = record.getThrown();
        if (thrown != null) record.setThrown(Withheld.of(thrown, 0));
        return true;
    }

    /** An exception as it is logged. */
    static final class Withheld extends Throwable {
        private final String told;

        private Withheld(String told, @Nullable Throwable cause) {
            super(told, cause, false, true);
            this.told = told;
        }

        static @Nullable Throwable of(@Nullable Throwable thrown, int depth) {
            if (thrown == null || depth > DEEPEST) return null;
            Withheld withheld = new Withheld(told(thrown), of(thrown.getCause(), depth + 1));
            withheld.setStackTrace(thrown.getStackTrace());
            return withheld;
        }

        private static String told(Throwable thrown) {
            String kind = thrown.getClass().getName();
            if (thrown instanceof SQLException sql) return kind + ": SQLSTATE " + sql.getSQLState();
            return repeatsValues(thrown) || thrown.getMessage() == null ? kind : kind + ": " + thrown.getMessage();
        }

        private static boolean repeatsValues(Throwable thrown) {
            return thrown instanceof IllegalArgumentException
                    || thrown instanceof DateTimeException
                    || thrown instanceof JsonProcessingException
                    || thrown instanceof HibernateException
                    // It was given the message of its cause.
                    || (thrown.getCause() != null && repeatsValues(thrown.getCause()))
                    || (thrown.getCause() instanceof SQLException
                            && !thrown.getClass().getName().startsWith("fr.pixemploi."));
        }

        @Override
        public String toString() {
            return told;
        }
    }
}
