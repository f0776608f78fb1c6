/**
 * Messages to people: a letter by e-mail or on paper, a short one to a telephone. May touch the kit's documents; knows nobody, keeps nothing,
 * and decides not whether somebody is to be written to.
 */
@NullMarked
package fr.pixemploi.kit.message;

import org.jspecify.annotations.NullMarked;
