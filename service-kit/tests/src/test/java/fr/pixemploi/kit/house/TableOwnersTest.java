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
        assertThat(violations()).isEmpty();
    }

    @Test
    void refusesWhoReadsTheTableOfAnother() throws IOException {
        migration("create table loan (id uuid);");
        source("lending", "Loans", "update loan set id = ?");
        source("report", "Report", "select count(*)\nfrom   loan l");
        source("report", "Lists", "select 1 from other o, loan l");
        assertThat(violations())
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
            assertThat(violations()).as(statement).isNotEmpty();
        }
    }

    @Test
    void seesATableWhereAQueryNamesItsEntity() throws IOException {
        migration("create table loan (id uuid);");
        entity("lending", "LoanRow", "@Entity @Table(name = \"loan\")");
        for (String query : List.of(
                "select count(l) from LoanRow l",
                "select o from OtherRow o left join LoanRow l on l.id = o.id",
                "select 1 from OtherRow o where not exists (select 1 from LoanRow l where l.id = o.id)")) {
            source("report/persistence", "Report", query);
            assertThat(violations())
                    .as(query)
                    .containsExactly(
                            "Report of report reads table loan, which belongs to [lending]: let that one make a view");
        }
        source("report/persistence", "Report", "delete from LoanRow");
        assertThat(violations()).containsExactly("table loan is written by lending and report");
    }

    @Test
    void knowsAnEntityByTheNameThatItGivesItself() throws IOException {
        migration("create table loan (id uuid);");
        entity("lending", "Lent", "@Entity(name = \"Loan\") @Table(name = \"loan\")");
        source("report", "Report", "select l from Lent l");
        assertThat(violations()).isEmpty();
        entity("lending", "Lent", "@Entity(name = \"Borrowed\") @Table(name = \"loan\")");
        source("report", "Report", "select l from Borrowed l");
        assertThat(violations()).hasSize(1);
    }

    @Test
    void refusesWhoNamesATableOfAnyJarOfTheKit() throws IOException {
        migration("create table loan (id uuid);");
        kit("releases", "create table release (id uuid);");
        source("lending", "Loans", "select 1 from loan join account using (id)");
        source("report", "Report", "select 1 from release");
        assertThat(violations())
                .contains(
                        "Loans of lending names table account of the kit: ask the kit, or its view",
                        "Report of report names table release of the kit: ask the kit, or its view");
    }

    @Test
    void refusesTwoWriters() throws IOException {
        migration("create table loan (id uuid);");
        source("lending", "Loans", "insert into loan (id) values (?)");
        entity("report", "Row", "@Entity @Table(name = \"loan\")");
        assertThat(violations()).containsExactly("table loan is written by lending and report");
    }

    private List<String> violations() throws IOException {
        kit("core", "create table account (id uuid);");
        return TableOwners.violations(main, main.resolve("kit"), "a.library");
    }

    private void kit(String jar, String sql) throws IOException {
        Path migrations = main.resolve("kit").resolve(jar).resolve("src/main/resources/db/kit");
        Files.writeString(Files.createDirectories(migrations).resolve("V0_1__kit.sql"), sql);
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

    private void entity(String capability, String type, String annotations) throws IOException {
        Files.writeString(folder(capability).resolve(type + ".java"), annotations + "\nclass " + type + " {}");
    }

    private Path folder(String capability) throws IOException {
        return Files.createDirectories(main.resolve("java/a/library").resolve(capability));
    }
}
