/** Sessions as tables of candidates name them. */
@NullMarked
package fr.pixemploi.certification.session.application.table;

import org.jspecify.annotations.NullMarked;
