/** Structures as every service knows them: agencies, schools, centres, and the structure that each belongs to. */
@NullMarked
package fr.pixemploi.kit.structure;

import org.jspecify.annotations.NullMarked;
