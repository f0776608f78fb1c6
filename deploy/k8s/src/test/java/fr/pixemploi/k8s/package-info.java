/** What kustomize makes of this folder, and what must hold of it without a cluster. */
package fr.pixemploi.k8s;
