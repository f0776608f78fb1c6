/** The certification service: one package a capability. Settings that belong to none of them alone lie here, and nothing else. */
@NullMarked
package fr.pixemploi.certification;

import org.jspecify.annotations.NullMarked;
