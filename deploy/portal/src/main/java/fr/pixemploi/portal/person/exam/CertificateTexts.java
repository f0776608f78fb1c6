package fr.pixemploi.portal.person.exam;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** A certificate, as its holder sees it. */
@MessageBundle("certificate")
public interface CertificateTexts {
    @Message("Certificat")
    String certificate();

    @Message("Certificat du {day}")
    String certOf(String day);

    @Message("Titulaire")
    String holder();

    @Message("Centre")
    String centre();

    @Message("Valable jusqu’au")
    String validUntil();

    @Message("Sans limite")
    String forEver();

    @Message("Points")
    String score();

    @Message("{score} sur {max}")
    String scoreOf(Integer score, Integer max);

    @Message("Niveau")
    String level();

    @Message("Code pour vérifier")
    String code();

    @Message("Donnez ce code à un employeur : il voit tout de suite que le certificat est vrai.")
    String codeHint();

    @Message("Voir ce que voit un employeur")
    String seeVerified();

    @Message("Garder et montrer")
    String keep();

    @Message("Certificat en PDF")
    String pdf();

    @Message("Badge (image)")
    String badge();

    @Message("Attestation numérique")
    String credential();

    @Message("Le badge et l’attestation se mettent sur un CV en ligne ou dans un portefeuille numérique.")
    String credentialHint();
}
