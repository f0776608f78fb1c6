/** Digital competences and levels, as the framework names them. */
@NullMarked
package fr.pixemploi.pathway.competence.domain;

import org.jspecify.annotations.NullMarked;
