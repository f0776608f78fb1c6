package fr.pixemploi.kit.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableOwnersTest {
    @TempDir
    private Path main;

    @Test
    void whoWritesATableOwnsItAndOthersReadItsViews() throws IOException {
        migration("create table loan (id uuid); create view open_loan as select id from loan;");
        source("lending", "Loans", "insert into loan (id) values (?)");
        source("report", "Report", "select count(*) from open_loan l join other o on true");
        assertThat(TableOwners.violations(main, "a.library")).isEmpty();
    }

    @Test
    void refusesWhoReadsTheTableOfAnother() throws IOException {
        migration("create table loan (id uuid);");
        source("lending", "Loans", "update loan set id = ?");
        source("report", "Report", "select count(*)\nfrom   loan l");
        source("report", "Lists", "select 1 from other o, loan l");
        assertThat(TableOwners.violations(main, "a.library"))
                .containsExactly(
                        "Lists of report reads table loan, which belongs to [lending]: let that one make a view",
                        "Report of report reads table loan, which belongs to [lending]: let that one make a view");
    }

    @Test
    void seesATableHoweverTheStatementIsWritten() throws IOException {
        migration("create table loan (id uuid);");
        source("lending", "Loans", "update loan set id = ?");
        for (String statement : List.of(
                "SELECT id FROM loan",
                "inner join loan l on true",
                "select 1 from public.loan",
                "select 1 from (loan l join other o on true)",
                "copy loan from stdin")) {
            source("report/persistence", "Report", statement);
            assertThat(TableOwners.violations(main, "a.library")).as(statement).isNotEmpty();
        }
    }

    @Test
    void refusesTwoWriters() throws IOException {
        migration("create table loan (id uuid);");
        source("lending", "Loans", "insert into loan (id) values (?)");
        Files.writeString(folder("report").resolve("Row.java"), "@Entity @Table(name = \"loan\")\nclass Row {}");
        assertThat(TableOwners.violations(main, "a.library"))
                .containsExactly("table loan is written by lending and report");
    }

    private void migration(String sql) throws IOException {
        Files.writeString(
                Files.createDirectories(main.resolve("resources/db/migration")).resolve("V001__all.sql"), sql);
    }

    private void source(String capability, String type, String sql) throws IOException {
        Files.writeString(
                folder(capability).resolve(type + ".java"),
                "class %s { String sql = \"\"\"\n%s\n\"\"\"; }".formatted(type, sql));
    }

    private Path folder(String capability) throws IOException {
        return Files.createDirectories(main.resolve("java/a/library").resolve(capability));
    }
}
