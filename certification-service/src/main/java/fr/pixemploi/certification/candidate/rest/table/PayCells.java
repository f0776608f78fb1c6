package fr.pixemploi.certification.candidate.rest.table;

import fr.pixemploi.certification.candidate.domain.Billing;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a row says of extra time, of who pays, and of what is sat for beside Pix. */
public final class PayCells {
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,2})?)[\\s\\u00A0\\u202F]*%");

    private PayCells() {}

    public static void read(RowCells cells) {
        extraTime(cells);
        billing(cells);
        switch (cells.text(EnrolmentColumns.clea(), "").toLowerCase(Locale.ROOT)) {
            case "" -> cells.give("cleaNumerique", false);
            case "oui" -> cells.give("cleaNumerique", true);
            default ->
                cells.fault(
                        EnrolmentColumns.clea(),
                        "Écrivez oui, ou laissez cette case vide.",
                        "Write oui, or leave this cell empty.");
        }
    }

    private static void extraTime(RowCells cells) {
        String said = cells.text(EnrolmentColumns.EXTRA_TIME);
        if (said == null) return;
        Matcher percent = PERCENT.matcher(said);
        if (percent.matches())
            cells.give("extraTimePercentage", new BigDecimal(percent.group(1).replace(',', '.')));
        else
            cells.fault(
                    EnrolmentColumns.EXTRA_TIME,
                    "Écrivez un pourcentage, comme 33%.",
                    "Write a percentage, such as 33%.");
    }

    private static void billing(RowCells cells) {
        String said = cells.text(EnrolmentColumns.BILLING, "");
        String code = cells.text(EnrolmentColumns.PREPAYMENT_CODE);
        Billing.Mode mode = switch (said.toLowerCase(Locale.ROOT)) {
            case "gratuite" -> Billing.Mode.FREE;
            case "payante" -> Billing.Mode.PAID;
            case "prépayée", "prepayee" -> Billing.Mode.PREPAID;
            default -> null;
        };
        if (mode == null && !said.isEmpty())
            cells.fault(
                    EnrolmentColumns.BILLING,
                    "Écrivez Gratuite, Prépayée ou Payante.",
                    "Write Gratuite, Prépayée or Payante.");
        else if (mode == Billing.Mode.PREPAID && code == null)
            cells.fault(
                    EnrolmentColumns.PREPAYMENT_CODE,
                    "Pour une part Pix prépayée, écrivez le code de prépaiement.",
                    "For what was paid before, write the prepayment code.");
        else if (mode != Billing.Mode.PREPAID && code != null)
            cells.fault(
                    EnrolmentColumns.PREPAYMENT_CODE,
                    "Laissez cette case vide : un code de prépaiement ne va qu'avec Prépayée.",
                    "Leave this cell empty: a prepayment code goes with Prépayée only.");
        else if (code != null && !Billing.isCode(code))
            cells.fault(
                    EnrolmentColumns.PREPAYMENT_CODE,
                    "Écrivez le SIRET (14 chiffres), une barre oblique et le numéro de facture : 12345678912345/FACT12345.",
                    "Write the SIRET (14 figures), a slash and the number of the invoice: 12345678912345/FACT12345.");
        else {
            cells.give("billing", mode == null ? null : mode.label());
            cells.give("prepaymentCode", code);
        }
    }
}
