/** What FORMACODEs mean in competences, and what is proposed that they mean. Values and ports. */
@NullMarked
package fr.pixemploi.pathway.catalogue.domain.mapping;

import org.jspecify.annotations.NullMarked;
