/** Digital competences and levels, as the framework names them. May touch java.* only. */
@NullMarked
package fr.pixemploi.pathway.competence.domain;

import org.jspecify.annotations.NullMarked;
