package fr.pixemploi.assessment.live.domain;

/**
 * By what a session is entered, as certification told it: the number, and of the day code only what checks one that is typed.
 *
 * @param salt in hexadecimal
 * @param rounds how often the hash is taken of itself
 * @param hash in hexadecimal
 */
public record DoorKey(String number, String salt, int rounds, String hash) {
    @Override
    public String toString() {
        return "DoorKey";
    }
}
