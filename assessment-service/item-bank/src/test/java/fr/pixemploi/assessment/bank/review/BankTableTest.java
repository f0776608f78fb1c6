package fr.pixemploi.assessment.bank.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The bank as a table that somebody opens in a spreadsheet. */
class BankTableTest {
    @Test
    void anAuthorsTextIsNoFormulaInSomebodyElsesSpreadsheet() {
        BankTable.ItemRow row = new BankTable.ItemRow(
                "crcn-1-1-un",
                1,
                "1.1",
                2,
                "short-text",
                "=HYPERLINK(\"http://exemple.test\")",
                false,
                false,
                "computer",
                "",
                "fr",
                30,
                1,
                -0.5,
                0,
                1,
                null,
                null,
                false);

        assertThat(new BankTable(List.of(row)).csv().lines())
                .containsExactly(
                        "id,version,competence,level,type,skill,family,files,devices,needs,languages,expectedSeconds,a,b,c,d,step1,step2,calibrated",
                        "crcn-1-1-un,1,1.1,2,short-text,\"'=HYPERLINK(\"\"http://exemple.test\"\")\",false,false,computer,,fr,30,1.0,-0.5,0.0,1.0,,,false");
    }
}
