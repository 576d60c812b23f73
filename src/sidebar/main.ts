document.getElementById("app")?.append("Metriche");
