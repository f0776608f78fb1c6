package fr.pixemploi.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What services say of somebody is said to them. */
class WordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            sait écrire l'objet d'un message                    | Écrire l'objet d'un message
            sait s'asseoir correctement devant un écran         | S'asseoir correctement devant un écran
            sait se préparer à un entretien vidéo               | Se préparer à un entretien vidéo
            sait lire une facture                               | Lire une facture
            """)
    void aSkillIsWhatOneDoes(String skill, String said) {
        assertThat(Words.asDone(skill)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            sait où chercher un fichier supprimé par erreur     | Savoir où chercher un fichier supprimé par erreur
            sait qu'une photo peut contenir des informations    | Savoir qu'une photo peut contenir des informations
            sait ce qu'il faut éviter sur un Wi-Fi public       | Savoir ce qu'il faut éviter sur un Wi-Fi public
            sait les limites de la navigation privée            | Savoir les limites de la navigation privée
            sait à quelle adresse part une réponse              | Savoir à quelle adresse part une réponse
            """)
    void whatIsKnownKeepsItsVerb(String skill, String said) {
        assertThat(Words.asDone(skill)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            A-t-elle un ordinateur et une connexion ?           | Avez-vous un ordinateur et internet ?
            Dans quelle langue peut-elle suivre un cours ?      | Quelle langue parlez-vous ?
            Dans quelle commune habite la personne ?            | Où habitez-vous ?
            Combien y a-t-il sur son compte CPF ?               | Combien avez-vous sur votre CPF ?
            """)
    void whatIsAskedOfSomebodyIsAskedOfThem(String french, String easy) {
        assertThat(Words.toYou(french, easy)).isEqualTo(easy);
    }

    @Test
    void otherWordsStay() {
        assertThat(Words.asDone("can write the subject of a message")).isEqualTo("Can write the subject of a message");
        assertThat(Words.asDone("saisir une adresse")).isEqualTo("Saisir une adresse");
        assertThat(Words.asDone("")).isEmpty();
    }
}
